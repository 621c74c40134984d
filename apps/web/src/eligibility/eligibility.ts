import type { EligibilityFacts } from '@onthaal/shared/eligibility'
import type { Schemas } from '../api/client.ts'

export type EligibilityInput = Schemas['EligibilityInput']
export type EligibilityAtSending = Schemas['EligibilityAtSending']

/** A person as far as the rules of civic integration look at them. */
export type JudgedPerson = EligibilityFacts &
  Pick<Schemas['Person'], 'id' | 'version' | 'eligibility'>
