export const signIn = {
  title: 'Inloggen',
  intro: 'Log in met de gegevens die u van uw organisatie kreeg.',
  username: 'Gebruikersnaam',
  password: 'Wachtwoord',
  showPassword: 'Wachtwoord tonen of verbergen',
  submit: 'Inloggen',
  withProvider: 'Inloggen via uw organisatie',
  orLocal: 'Of log in met een account van Onthaal zelf:',
  noWay: 'Er is nog geen manier ingesteld om in te loggen. Meld het aan wie Onthaal bij u beheert.',
  returning: 'U wordt ingelogd…',
  again: 'Opnieuw inloggen',
  organisationNamed: 'U koos bij het inloggen voor: {{organisation}}.',
  againTitle: 'U bent weer ingelogd',
  againText: 'Sluit dit tabblad en ga verder in het tabblad waar u aan het werk was.',
  usernameMissing: 'Vul uw gebruikersnaam in.',
  passwordMissing: 'Vul uw wachtwoord in.',
  codeRefusedText:
    'Kijk de code na. Elke code werkt maar één keer: wacht anders op de volgende. Kijk ook uw wachtwoord na.',
  demoTitle: 'Demo: kies een account',
  demoIntro: 'Alle personen in deze demo zijn verzonnen. Klik op een account om in te loggen.',
}

export const chooseOrganisation = {
  title: 'Voor welke organisatie werkt u nu?',
  intro:
    'U werkt voor meer dan één organisatie. U ziet telkens alleen de dossiers van de organisatie die u hier kiest.',
  none: 'U werkt nu voor geen enkele organisatie. Vraag rechten aan een beheerder van uw organisatie.',
  current: 'Hier werkt u nu voor',
}

export const invitations = {
  label: 'Vraag van een andere organisatie',
  title: '{{organisation}} vraagt of u ook daar wilt werken',
  toAnswer: 'Lees de vraag en antwoord',
  roles: 'Uw rol zou zijn: {{roles}}.',
  intro:
    'Zolang u niet aanvaardt, verandert er niets. Kent u deze organisatie niet? Weiger dan. Werkt u straks voor beide, dan kan geen enkele beheerder uw wachtwoord of uw tweede stap vernieuwen.',
  accept: 'Aanvaarden',
  acceptOf: 'Aanvaarden: werken voor {{organisation}}',
  decline: 'Weigeren',
  declineOf: 'Weigeren: niet werken voor {{organisation}}',
  accepted: 'U kunt nu ook voor {{organisation}} werken.',
  declined: 'U hebt geweigerd. U werkt niet voor {{organisation}}.',
}

export const expired = {
  title: 'Log opnieuw in',
  text: 'Uw sessie is afgelopen. Wat u hebt getypt, staat nog op de pagina. Log opnieuw in als {{name}} om verder te gaan.',
  withProvider: 'Log in via uw organisatie (opent een nieuw tabblad)',
  otherUser: 'Stoppen en naar de inlogpagina',
  otherUserWarning: 'Dit is een ander account. Log in als {{name}}, of stop en begin opnieuw.',
}

export const lock = {
  title: 'Scherm vergrendeld',
  text: 'Niemand ziet waar u mee bezig was. Wat u hebt getypt, staat er nog als u terugkomt.',
  password: 'Wachtwoord van {{name}}',
  open: 'Ontgrendelen',
  wrong: 'Dit wachtwoord is niet juist.',
  somebodyElse: 'Iemand anders wil inloggen',
  othersTitle: 'Een collega logt in',
  signInTitle: 'Inloggen',
  othersText: 'Het werk dat nu verborgen is, blijft bewaard tot wie het begon opnieuw inlogt.',
  goOnAs: 'Verder als {{name}}',
  waiting: 'Er wacht nog werk van {{names}}. Het verschijnt zodra zij opnieuw inloggen.',
}

export const sessionEnd = {
  idleTitle: 'Bent u er nog?',
  idleText:
    'U hebt een tijd niets gedaan. Daarom moet u straks opnieuw inloggen. Wat u hebt getypt, blijft op de pagina staan.',
  stay: 'Ja, verder werken',
  absoluteTitle: 'Log straks opnieuw in',
  absoluteText:
    'U bent al lang ingelogd. Daarom moet u straks opnieuw inloggen als {{name}}. Doe het nu, of werk nog even verder. Wat u hebt getypt, blijft op de pagina staan.',
  later: 'Later',
  left_one: 'Nog {{count}} seconde',
  left_other: 'Nog {{count}} seconden',
}

export const sessions = {
  title: 'Mijn sessies',
  intro:
    'Hier bent u nu ingelogd. Kent u een toestel niet, of bent u er weg? Stop de sessie dan hier. Daarna moet daar opnieuw iemand inloggen.',
  device: '{{browser}} op {{system}}',
  unknownDevice: 'Onbekend toestel',
  current: 'deze sessie',
  columns: {
    device: 'Toestel',
    startedAt: 'Ingelogd op',
    lastUsedAt: 'Laatst gebruikt',
    end: 'Stoppen',
  },
  end: 'Stoppen',
  endOne: 'Stoppen: {{device}}, laatst gebruikt op {{moment}}',
  endOthers: 'Alle andere stoppen',
  ended: 'De sessie is gestopt.',
  othersEnded: 'Alle andere sessies zijn gestopt.',
}

export const secondFactor = {
  title: 'Tweede stap bij het inloggen',
  intro:
    'Na uw wachtwoord vraagt Onthaal dan ook een code van uw telefoon. Wie uw wachtwoord kent, komt er zo niet in.',
  elsewhere: 'U logt in via uw organisatie. Een tweede stap stelt u daar in.',
  needsApp:
    'U hebt een app nodig die codes maakt, zoals de wachtwoord-app van uw telefoon. Geef eerst uw wachtwoord nog eens.',
  start: 'Verder',
  scan: 'Scan deze code met de app.',
  qr: 'QR-code voor de app',
  typeOver: 'Kunt u niet scannen? Typ dan deze sleutel over in de app:',
  firstCode: 'Code uit de app',
  firstCodeHint: 'Typ de zes cijfers die de app nu toont.',
  confirm: 'Tweede stap aanzetten',
  isOn: 'De tweede stap staat aan.',
  isOff: 'De tweede stap staat uit.',
  recovery: 'Herstelcodes',
  codesLeft_one: 'U hebt nog {{count}} herstelcode. Daarmee logt u in als u uw telefoon niet hebt.',
  codesLeft_other:
    'U hebt nog {{count}} herstelcodes. Daarmee logt u in als u uw telefoon niet hebt.',
  newRecovery: 'Nieuwe herstelcodes maken',
  codesMade: 'U hebt nieuwe herstelcodes. De oude werken niet meer.',
  newCodes: 'Uw herstelcodes',
  newCodesText:
    'Bewaar deze codes op een veilige plaats, niet bij uw wachtwoord. U logt ermee in als u uw telefoon niet hebt. Elke code werkt één keer. Ze zijn later niet meer te zien.',
  kept: 'Ik heb de codes bewaard',
  switchOff: 'Tweede stap uitzetten',
  switchOffText: 'Daarna is uw wachtwoord genoeg om in te loggen.',
  codeHint: 'Zes cijfers uit de app, of een herstelcode.',
  codeWrong: 'Deze code is niet juist, of is al gebruikt. Wacht op de volgende.',
}
