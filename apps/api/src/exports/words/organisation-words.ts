/** What files of municipalities and their handovers, desks and terms say in Dutch, as the screens do; a test holds the two together. */
export const organisationWords = {
  none: 'geen',
  code: { none: 'geen code' },
  fields: {
    name: 'Naam',
    code: 'KBO-nummer of OVO-code',
    partitions: 'Delen, met NIS-code',
    ocmw: 'OCMW',
    awaits: 'Eerste beheerder',
    inRegion: 'Regio',
    desk: 'Naam van het loket',
    address: 'Adres',
    openingHours: 'Openingsuren',
    phone: 'Telefoon',
    serves: 'Werkt voor deze gemeenten',
  },
  municipalities: {
    title: 'Gemeenten',
    fields: { ocmwCode: 'KBO-nummer of OVO-code van het OCMW' },
  },
  desks: {
    title: 'Regio’s en loketten',
    intro: 'Waar het Agentschap mensen ontvangt, en voor welke gemeenten.',
    servesNobody: 'nog geen gemeente',
  },
  terms: {
    title: 'Termijnen',
    usual:
      'Waar u niets anders bepaalt, pikt het loket op binnen {{pickUp}} werkdagen en rondt het af binnen {{due}} werkdagen. Is het dringend, dan is dat {{urgentPickUp}} en {{urgentDue}}.',
    all: { agreement: 'Alle gemeenten', desk: 'Alle loketten', type: 'Alle soorten' },
  },
  handovers: {
    title: 'Delen overdragen',
    fields: {
      partition: 'Deel',
      from: 'Van',
      to: 'Aan welke gemeente',
      status: 'Stand',
    },
    status: {
      offered: 'aangeboden op {{date}}',
      accepted: 'overgenomen op {{date}}',
      declined: 'geweigerd op {{date}}',
      withdrawn: 'ingetrokken op {{date}}',
    },
  },
  firstCode: { waits: '{{username}} heeft nog nooit ingelogd.' },
}
