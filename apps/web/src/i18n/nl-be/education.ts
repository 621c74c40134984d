import type { SchoolStatus } from '@onthaal/shared/background'

export const education = {
  title: 'Leerplicht',
  state: {
    tooYoung: 'Nog niet',
    notRegistered: 'Niet ingeschreven',
    question: 'Nog niet te zeggen',
    later: 'Later',
    soon: 'Binnenkort',
    urgent: 'Dringend',
    overdue: 'Te laat',
    met: 'In orde',
    tooOld: 'Niet meer',
  },
  startsOn_one: 'Leerplichtig vanaf {{day}}: morgen.',
  startsOn_other: 'Leerplichtig vanaf {{day}}: nog {{count}} dagen.',
  startsToday: 'Leerplichtig vanaf vandaag.',
  startedOn_one: 'Leerplichtig sinds {{day}}: gisteren.',
  startedOn_other: 'Leerplichtig sinds {{day}}: {{count}} dagen geleden.',
  startsBetween: 'Leerplichtig vanaf een dag tussen {{earliest}} en {{latest}}.',
  lastDay: 'De leerplicht duurt tot en met {{day}}.',
  lastDayBetween: 'De leerplicht duurt tot een dag tussen {{earliest}} en {{latest}}.',
  provisional: 'Deze datum is voorlopig: de controle van de woonplaats loopt nog.',
  told: {
    none: 'Volgens het gezin gaat het kind niet naar school.',
    waiting: 'Volgens het gezin staat het kind op een wachtlijst.',
    enrolled: 'Volgens het gezin is het kind ingeschreven in een school.',
    homeEducation: 'Volgens het gezin krijgt het kind huisonderwijs.',
  } satisfies Record<SchoolStatus, string>,
  toProve: 'Bewijs nog te vragen',
  askProof:
    'Vraag een bewijs van inschrijving of van huisonderwijs. U kunt het hier nog niet noteren.',
  noProof: 'Hier staat nog geen bewijs van een school of van huisonderwijs.',
  ask: 'Vraag dit na:',
  tooYoung: 'Dit kind is nog niet leerplichtig.',
  preschool:
    'Het mag naar de kleuterschool, maar het moet niet. Vertel dat aan de ouders of de voogd.',
  notRegistered:
    'Wie in geen register staat, is niet leerplichtig. Een school mag het kind daarom niet weigeren.',
  tooOld: 'Op deze leeftijd begint er geen leerplicht meer.',
  why: 'Waarop dit steunt',
  known: 'Hiermee is rekening gehouden:',
  noneKnown: 'Over dit kind is nog niets bekend dat meetelt.',
  ruleStart:
    'De leerplicht begint op 1 september van het jaar waarin een kind {{startAge}} wordt. Ze eindigt als iemand {{endAge}} wordt, of op 30 juni van dat jaar als dat vroeger is ({{source}}).',
  ruleTerm:
    'Wie geen Belg is, is ten vroegste leerplichtig op de {{days}}e dag na de inschrijving in een register ({{source}}).',
  dayCounts: 'De dag van de inschrijving telt mee.',
  dayDoesNotCount: 'De dag van de inschrijving telt niet mee.',
  uncertain: 'Een jurist moet dat nog nakijken.',
  ruleSet: 'Regels {{version}}.',
  reception: {
    title: 'Onthaalonderwijs (OKAN): {{answer}}',
    answer: {
      holds: 'kan wellicht',
      doesNotHold: 'kan wellicht niet',
      unknown: 'nog niet te zeggen',
    },
    decides: 'De school beslist. Deze voorwaarden tellen mee:',
    primary: 'In het basisonderwijs is er geen aparte klas: de school krijgt extra uren.',
    secondary: 'In het secundair onderwijs is er een onthaalklas.',
    condition: {
      age: '5 tot en met 17 jaar op 31 december van het schooljaar',
      shortStay: 'Hoogstens {{stayMonths}} maanden zonder onderbreking in België',
      otherHomeLanguage: 'Nederlands is niet de thuistaal of de moedertaal',
      littleDutch: 'Kent te weinig Nederlands om de lessen te volgen',
      fewMonthsInSchool:
        'Hoogstens {{schoolMonths}} maanden in een Nederlandstalige school, zonder juli en augustus',
    },
    state: { holds: 'ja', doesNotHold: 'nee', unknown: 'vraag na' },
    line: '{{condition}}: {{state}}',
    lineToAsk: '{{condition}}: {{state}} ({{fact}})',
    facts: {
      dutchLevel: 'niveau Nederlands, mondeling en schriftelijk',
      monthsOfDutchSchooling: 'maanden les in het Nederlands',
    },
  },
  sent: {
    title: 'Leerplicht, bij het verzenden',
    state: 'Op {{day}}',
    startsOn: 'Leerplichtig vanaf',
    between: 'een dag tussen {{earliest}} en {{latest}}',
    provisional: '{{day}} (voorlopig)',
    missing: 'Toen niet bekend',
    ruleSet: 'Regels',
  },
}
