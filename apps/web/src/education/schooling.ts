import type { ClockFacts, ReceptionFacts } from '@onthaal/shared/education'
import type { Schemas } from '../api/client.ts'

export type ClockAtSending = Schemas['ClockAtSending']

/** What the family told of school; it proves nothing. */
export type ToldSchool = Pick<Schemas['SentBackground'], 'schoolStatus' | 'monthsOfDutch'>

/** A child as far as the rules of education look at it. */
export type SchoolChild = ClockFacts & ReceptionFacts
