import type { Translation } from '../nl-be/index.ts'

export const figureFilters: Translation['figureFilters'] = {
  day: {
    pickedUpFrom: 'Picked up from {{day}}',
    pickedUpUntil: 'Picked up until {{day}}',
    firstContactFrom: 'First contact from {{day}}',
    firstContactUntil: 'First contact until {{day}}',
    appointmentFrom: 'Appointment from {{day}}',
    appointmentUntil: 'Appointment until {{day}}',
    contestedFrom: 'Second look asked from {{day}}',
    contestedUntil: 'Second look asked until {{day}}',
    escalatedFrom: 'Told to managers from {{day}}',
    escalatedUntil: 'Told to managers until {{day}}',
  },
  pickUp: {
    inTime: 'Picked up in time',
    late: 'Picked up late',
  },
  completion: {
    inTime: 'Completed in time',
    late: 'Completed late',
  },
  attendance: {
    came: 'Came to the appointment',
    noShow: 'Did not come to the appointment',
  },
  contest: {
    open: 'Second look going on',
    upheld: 'Taken on after a second look',
    dismissed: 'Not taken on after a second look',
  },
  nationalityGroup: {
    belgian: 'Belgian',
    eea: 'From the EEA or Switzerland',
    thirdCountry: 'From outside the EEA',
    statelessOrRefugee: 'Stateless or recognised refugee',
    unknown: 'Nationality not known',
  },
  ageGroup: {
    '0-2': '0 to 2 years',
    '3-5': '3 to 5 years',
    '6-11': '6 to 11 years',
    '12-17': '12 to 17 years',
    '18-24': '18 to 24 years',
    '25-44': '25 to 44 years',
    '45-64': '45 to 64 years',
    '65+': '65 years or older',
    unknown: 'Age not known',
  },
  municipality: 'Of one municipality only',
  language: 'Contact language: {{language}}',
  languageUnknown: 'Contact language not known',
}
