import Type from 'typebox'
import { ageGroups, nationalityGroups } from '../../persons/index.ts'
import { Day, Id, oneOf, someOf } from '../../wire/schemas.ts'
import { attendances, contestStates, termResults } from '../index.ts'

const AgeGroup = {
  ...oneOf(ageGroups),
  'x-ignore-rules': { 'cod-design': 'Ages from and to are what everybody reads in them.' },
}

/** Filters of a list of referrals by which a number of the figures opens exactly what it counts. */
export const figureFilters = {
  pickUp: someOf(termResults, 'Picked up by the day agreed for it, or after that day.'),
  completion: someOf(termResults, 'Completed by its uiterste datum, or after that day.'),
  attendance: someOf(attendances, 'They had an appointment, and came or did not.'),
  appointmentFrom: Type.Optional({ ...Day, description: 'Of such an appointment.' }),
  appointmentUntil: Type.Optional({ ...Day, description: 'Of such an appointment.' }),
  contest: someOf(contestStates, 'The sender contested that it was sent back.'),
  contestedFrom: Type.Optional(Day),
  contestedUntil: Type.Optional(Day),
  escalatedFrom: Type.Optional({ ...Day, description: 'Brought to those who answer for it.' }),
  escalatedUntil: Type.Optional({ ...Day, description: 'Brought to those who answer for it.' }),
  municipality: Type.Optional({
    ...Id,
    description: 'Of which the person came to live; what its OCMW sent is among it.',
  }),
  language: Type.Optional({
    ...Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]{2,20}$' }),
    description: 'BCP 47 tag of the contact language as it was sent; `und` for none.',
  }),
  nationalityGroup: someOf(nationalityGroups, 'As it was sent.'),
  ageGroup: Type.Optional(
    Type.Array(AgeGroup, {
      maxItems: ageGroups.length,
      uniqueItems: true,
      description: 'Age in years on the day of sending.',
    }),
  ),
}
