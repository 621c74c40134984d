import { idIn } from '../ids.ts'

/** What was being reviewed when somebody went to complete a person: a draft referral, or a talk. */
export interface ReturnTo {
  concept?: string | undefined
  gesprek?: string | undefined
}

export function readReturnTo(search: Record<string, unknown>): ReturnTo {
  // Named as undefined, because the router lays this over the raw search.
  return { concept: idIn(search.concept), gesprek: idIn(search.gesprek) }
}
