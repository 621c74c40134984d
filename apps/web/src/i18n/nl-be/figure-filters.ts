/** By what a number of the figures narrows its list; no control of a list says it. */
export const figureFilters = {
  day: {
    pickedUpFrom: 'Opgepikt vanaf {{day}}',
    pickedUpUntil: 'Opgepikt tot en met {{day}}',
    firstContactFrom: 'Eerste contact vanaf {{day}}',
    firstContactUntil: 'Eerste contact tot en met {{day}}',
    appointmentFrom: 'Afspraak vanaf {{day}}',
    appointmentUntil: 'Afspraak tot en met {{day}}',
    contestedFrom: 'Herbekijking gevraagd vanaf {{day}}',
    contestedUntil: 'Herbekijking gevraagd tot en met {{day}}',
    escalatedFrom: 'Aan de leiding gemeld vanaf {{day}}',
    escalatedUntil: 'Aan de leiding gemeld tot en met {{day}}',
  },
  pickUp: {
    inTime: 'Op tijd opgepikt',
    late: 'Te laat opgepikt',
  },
  completion: {
    inTime: 'Op tijd afgerond',
    late: 'Te laat afgerond',
  },
  attendance: {
    came: 'Kwam naar de afspraak',
    noShow: 'Kwam niet naar de afspraak',
  },
  contest: {
    open: 'Herbekijking loopt',
    upheld: 'Na herbekijking toch aangenomen',
    dismissed: 'Na herbekijking niet aangenomen',
  },
  nationalityGroup: {
    belgian: 'Belg',
    eea: 'Uit de EER of Zwitserland',
    thirdCountry: 'Van buiten de EER',
    statelessOrRefugee: 'Staatloos of erkend vluchteling',
    unknown: 'Nationaliteit niet bekend',
  },
  ageGroup: {
    '0-2': '0 tot en met 2 jaar',
    '3-5': '3 tot en met 5 jaar',
    '6-11': '6 tot en met 11 jaar',
    '12-17': '12 tot en met 17 jaar',
    '18-24': '18 tot en met 24 jaar',
    '25-44': '25 tot en met 44 jaar',
    '45-64': '45 tot en met 64 jaar',
    '65+': '65 jaar of ouder',
    unknown: 'Leeftijd niet bekend',
  },
  municipality: 'Alleen van één gemeente',
  language: 'Contacttaal: {{language}}',
  languageUnknown: 'Contacttaal niet bekend',
}
