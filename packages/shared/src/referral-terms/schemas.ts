import Type, { type Static } from 'typebox'
import {
  delayReasons,
  extensionReasons,
  longestTerms,
  priorities,
  referralTypes,
} from '../referrals/index.ts'
import { component, Day, Href, Id, oneOf, Text, Version } from '../wire/schemas.ts'

const near = Type.Optional({ ...Day, description: 'First day on which that day is near.' })

/** The days of the two service clocks of a referral. */
export const clockDays = {
  pickUpBy: Type.Optional(Day),
  pickUpWarningOn: near,
  dueBy: Type.Optional({ ...Day, description: 'Day by which it is to be completed.' }),
  dueWarningOn: near,
}

/** What became of these clocks. */
export const clockFacts = {
  dueByAfterPause: Type.Optional({
    ...Day,
    description: 'What the pause makes of that day, when it lasts until its last day.',
  }),
  extension: Type.Optional(
    Type.Object(
      { from: Day, reason: oneOf(extensionReasons) },
      { description: 'The day by which it is to be completed was put off: from when, and why.' },
    ),
  ),
  delay: Type.Optional(
    Type.Object(
      { reason: oneOf(delayReasons), explanation: Type.Optional(Text(2000)) },
      { description: 'Why nobody picked it up in time, as the desk tells.' },
    ),
  ),
}

const days = (minimum: number, maximum: number, description: string) =>
  Type.Integer({ minimum, maximum, description })

const termFields = {
  desk: Type.Optional({ ...Id, description: 'Holds for all desks, when left out.' }),
  type: Type.Optional({
    ...oneOf(referralTypes),
    description: 'Holds for all types, when left out.',
  }),
  priority: oneOf(priorities),
  agreement: Type.Optional({
    ...Id,
    description:
      'The cooperation agreement that it is part of; holds for everybody, when left out.',
  }),
  validFrom: Day,
  validTo: Type.Optional({ ...Day, description: 'The last day; open-ended when left out.' }),
  pickUpWorkingDays: days(
    1,
    longestTerms.pickUpWorkingDays,
    'From sending until it is to be picked up, in working days.',
  ),
  pickUpWarningDays: days(
    0,
    longestTerms.warningDays,
    'How many working days before that its clock warns.',
  ),
  dueWorkingDays: days(
    1,
    longestTerms.dueWorkingDays,
    'From sending until it is to be completed, in working days.',
  ),
  dueWarningDays: days(
    0,
    longestTerms.warningDays,
    'How many working days before that its clock warns.',
  ),
}

/** Within how many working days referrals are to be picked up and completed, and which ones. */
export const ReferralTermInput = component('ReferralTermInput', Type.Object(termFields))
export type ReferralTermInput = Static<typeof ReferralTermInput>

/** Terms as the agency set them. */
export const ReferralTerm = component(
  'ReferralTerm',
  Type.Object({ id: Id, version: Version, ...termFields }),
)
export type ReferralTerm = Static<typeof ReferralTerm>

/** All terms that the agency set: few enough to come whole. */
export const ReferralTermList = component(
  'ReferralTermList',
  Type.Object({ items: Type.Array(ReferralTerm), self: Href }),
)
export type ReferralTermList = Static<typeof ReferralTermList>
