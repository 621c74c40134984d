import type { Translation } from '../nl-be/index.ts'

export const schoolTrack: Translation['schoolTrack'] = {
  title: {
    compulsoryEducation: 'In short: compulsory education',
    preschool: 'In short: preschool',
  },
  fields: {
    school: 'School',
    guardians: 'Parents or guardian',
    guardian: 'Guardian',
    siblings: 'Brothers and sisters',
    homeLanguages: 'Home languages',
    months: 'Months of lessons in Dutch',
    reception: 'Reception education (OKAN)',
    clock: 'Deadline',
  },
  school: {
    none: 'does not go to school yet',
    waiting: 'is on a waiting list',
    enrolled: 'enrolled in a school',
    homeEducation: 'is taught at home',
  },
  track: {
    compulsoryEducation: 'compulsory education',
    preschool: 'preschool',
    tooYoung: 'too young for school yet',
    unknown: 'date of birth not known',
  },
  born: 'born {{date}}',
  notAsked: 'not asked yet',
  noParents: 'not filled in yet',
  noGuardian: 'not appointed yet or not known; that stops nothing',
  noSiblings: 'no other children known in the household',
  noClock:
    'No deadline. The family has the right to be told about preschool. The child may go, and does not have to.',
  noClockGuardian:
    'No deadline. The guardian has the right to be told about preschool. The child may go, and does not have to.',
  because: '{{line}} ({{reason}})',
  reason: {
    born: 'born in {{year}}',
    registeredOn: 'first registered on {{day}}',
    oral: 'oral {{level}}',
    written: 'written {{level}}',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
  },
  fill: 'Fill in the school',
  edit: 'Complete the facts of the child',
  family: 'Complete the household and the guardian',
}
