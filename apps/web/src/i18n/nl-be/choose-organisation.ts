export const chooseOrganisation = {
  title: 'Voor welke organisatie werkt u nu?',
  intro:
    'U werkt voor meer dan één organisatie. U ziet telkens alleen de dossiers van de organisatie die u hier kiest.',
  none: 'U werkt nu voor geen enkele organisatie. Vraag rechten aan een beheerder van uw organisatie.',
  current: 'Hier werkt u nu voor',
  invitation: {
    roles: 'Uw rol zou zijn: {{roles}}.',
    intro:
      'Zolang u niet aanvaardt, verandert er niets. Kent u deze organisatie niet? Weiger dan. Werkt u straks voor beide, dan kan geen enkele beheerder uw wachtwoord of uw tweede stap vernieuwen.',
    accept: 'Aanvaarden',
    acceptOf: 'Aanvaarden: werken voor {{organisation}}',
    decline: 'Weigeren',
    declineOf: 'Weigeren: niet werken voor {{organisation}}',
    accepted: 'U kunt nu ook voor {{organisation}} werken.',
    declined: 'U hebt geweigerd. U werkt niet voor {{organisation}}.',
  },
}
