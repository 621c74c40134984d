/** The page on which the day begins: what there is to do, for each kind of work. */
export const today = {
  title: 'Vandaag',
  intro: 'Dag {{name}}. Dit is er te doen.',
  showAll: 'Alles tonen ({{total}})',
  showAllOf: '{{title}}: alles tonen ({{total}})',
  begunOn: 'Begonnen op {{date}}',
  done: 'U bent helemaal bij',
  nothing: 'Er is nu niets te doen: {{parts}}.',
  noWork: 'Voor uw rol staat hier wat afloopt. Kies links in het menu wat u wilt doen.',
  otherwise: 'Verder {{parts}}.',
  glass: {
    title: 'Geopend zonder werk, laatste 7 dagen ({{total}})',
    all: 'Alle dossiers tonen die zonder werk zijn geopend',
  },
  children: {
    title: 'Leerplicht: dringend of te laat ({{total}})',
    all: 'Alle kinderen tonen die dringend of te laat zijn',
    daysLeft_one: 'nog {{count}} dag',
    daysLeft_other: 'nog {{count}} dagen',
    today: 'vandaag',
    daysLate_one: '{{count}} dag te laat',
    daysLate_other: '{{count}} dagen te laat',
    noStep: 'Nog geen volgende stap',
  },
  visits: { title: 'Afspraken vandaag', all: 'Naar de agenda van het loket' },
  talks: { title: 'Open gesprekken', all: 'Alle open gesprekken tonen' },
  block: {
    drafts: { title: 'Nog te verzenden', none: 'geen concepten' },
    questionsLate: {
      title: 'Te laat: vragen aan ons',
      none: 'geen vraag die te lang op een antwoord wacht',
    },
    questions: { title: 'Vragen aan ons', none: 'geen andere vragen van het loket' },
    toAcknowledge: { title: 'Uitkomsten te bekijken', none: 'geen nieuwe uitkomsten' },
    notPickedUp: {
      title: 'Te laat: nog niet opgepikt door het loket',
      none: 'niets dat te lang bij het loket wacht',
    },
    newAtDesk: { title: 'Nieuw aan mijn loket', none: 'geen nieuwe doorverwijzingen' },
    forAdvisor: {
      title: 'Nieuw: vraagt een taalconsulent',
      none: 'niets nieuws voor een taalconsulent',
    },
    forOthers: {
      title: 'Nieuw: vraagt alleen een trajectbegeleider',
      none: 'niets nieuws voor een trajectbegeleider',
    },
    contact: { title: 'Contact te maken', none: 'niemand die op een eerste contact wacht' },
    pauseOver: { title: 'Pauze voorbij', none: 'geen pauze die voorbij is' },
    pausesOver: {
      title: 'Pauze voorbij: nog niet hervat',
      none: 'geen pauze die voorbij is',
    },
    answersLate: {
      title: 'Te laat: geen antwoord van de verwijzer',
      none: 'geen antwoord dat te lang uitblijft',
    },
    followUp: { title: 'In opvolging', none: 'niets in opvolging' },
    askedByUs: {
      title: 'Wacht op een antwoord van de verwijzer',
      none: 'geen andere open vragen aan verwijzers',
    },
    late: { title: 'Te laat: wacht nog op oppikken', none: 'niets dat te lang wacht' },
    contests: { title: 'Herbekijking gevraagd', none: 'geen vraag om te herbekijken' },
    unowned: { title: 'Nog van niemand', none: 'niets zonder eigenaar' },
  },
}
