import type { ClockFacts, ReceptionFacts } from '@onthaal/shared/education'
import type { Schemas } from '../api/client.ts'

export type ClockAtSending = Schemas['ClockAtSending']

/** What the family told of school; it proves nothing. */
export type ToldSchool = Pick<Schemas['SentBackground'], 'schoolStatus' | 'monthsOfDutch'>

/** The two kinds of school that a child can be referred for. */
export type Track = 'compulsoryEducation' | 'preschool'

/** @returns the kind of school that a referral is for; nothing for one that is not for school */
export function trackOfType(type: Schemas['Referral']['type']): Track | undefined {
  return type === 'compulsoryEducation' || type === 'preschool' ? type : undefined
}

/** A child as far as the rules of education look at it. */
export type SchoolChild = ClockFacts & ReceptionFacts
