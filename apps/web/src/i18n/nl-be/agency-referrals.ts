/** Words for what the agency refers to a municipality or an OCMW. */
export const agencyReferrals = {
  section: 'Doorverwezen naar gemeente of OCMW',
  agencyOnly:
    'Alleen uw loketten zien deze lijst. Elke ontvanger kent enkel de eigen doorverwijzing.',
  none: 'Deze persoon is nog niet doorverwezen naar de gemeente of het OCMW.',
  waits: 'Vertrekt vanzelf zodra er een geldig protocol is.',
  open: 'Doorverwijzen naar gemeente of OCMW…',
  title: 'Doorverwijzen naar gemeente of OCMW',
  goesAlong:
    'De ontvanger krijgt naam, geboortedatum, contacttaal, telefoon en e-mail, en wat u hieronder schrijft. Het rijksregisternummer, het adres, gesprekken en notities gaan niet mee.',
  desk: 'Naar welk loket?',
  deskOf: '{{organisation}}: {{desk}}',
  noPlaces: 'Er is hier nog geen loket van een gemeente of OCMW dat doorverwijzingen ontvangt.',
  noProtocol:
    'Er is geen geldig protocol met deze organisatie. De doorverwijzing wacht en vertrekt vanzelf zodra er een is.',
  type: 'Waarvoor?',
  reasons: 'Waarom?',
  note: 'Toelichting',
  noteHint:
    'Schrijf alleen wat de ontvanger nodig heeft. Geen gezondheid, asielverhaal of godsdienst.',
  noteTooLong: 'De toelichting telt hoogstens 2000 tekens.',
  urgent: 'Dit is dringend',
  priorityReason: 'Waarom is het dringend?',
  send: 'Doorverwijzen',
  sent: 'De doorverwijzing is verzonden.',
  kept: 'De doorverwijzing wacht op een protocol.',
  missing: {
    desk: 'Kies een loket.',
    type: 'Kies waarvoor.',
    reasons: 'Kies minstens één reden.',
    priorityReason: 'Kies waarom het dringend is.',
  },
}
