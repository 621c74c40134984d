import type { ClockFacts, ReceptionFacts } from '@onthaal/shared/education'
import type { Schemas } from '../api/client.ts'

export type ClockAtSending = Schemas['ClockAtSending']

/** A child as far as the rules of education look at it. */
export type SchoolChild = ClockFacts & ReceptionFacts
