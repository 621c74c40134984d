import Type, { type Static } from 'typebox'
import { registers } from '../persons/index.ts'
import { PartialDate } from '../persons/schemas.ts'
import { component, Day, Line, oneOf } from '../wire/schemas.ts'
import { clockQuestions, clockStates } from './education-vocabulary.ts'

const range = Type.Object(
  { earliest: Day, latest: Day },
  { description: 'Between which two days the real one lies; equal when it is certain.' },
)

/** What the clock of compulsory education said on the day a referral was sent, and from what. */
export const ClockAtSending = component(
  'ClockAtSending',
  Type.Object({
    on: { ...Day, description: 'The day it was read.' },
    state: oneOf(clockStates),
    startsOn: Type.Optional(range),
    lastDay: Type.Optional(range),
    isProvisional: Type.Boolean({
      description: 'Stands only when the check of the residence confirms the registration.',
    }),
    questions: Type.Array(oneOf(clockQuestions), {
      maxItems: clockQuestions.length,
      description: 'What was not known and makes a difference.',
    }),
    ruleSet: { ...Line(20), description: 'The version of the rules.' },
    inputs: Type.Object({
      birthDate: Type.Optional(PartialDate),
      isBelgian: Type.Optional(Type.Boolean()),
      register: Type.Optional(oneOf(registers)),
      firstRegisteredBelgiumOn: Type.Optional(Day),
      firstRegisteredHereOn: Type.Optional(Day),
      isResidenceCheckOpen: Type.Optional(Type.Boolean()),
      hasProofOfEducation: Type.Optional(Type.Boolean()),
    }),
  }),
)
export type ClockAtSending = Static<typeof ClockAtSending>
