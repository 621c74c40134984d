import { type InterviewSection, interviewSections } from '@onthaal/shared/intake-interviews'
import { idIn } from '../ids.ts'

/**
 * What somebody came from to complete a person: a draft referral that is reviewed, or a talk, in the section
 * that is named or, without one, in its review.
 */
export interface ReturnTo {
  concept?: string | undefined
  gesprek?: string | undefined
  onderdeel?: InterviewSection | undefined
}

export function readReturnTo(search: Record<string, unknown>): ReturnTo {
  // Named as undefined, because the router lays this over the raw search.
  return {
    concept: idIn(search.concept),
    gesprek: idIn(search.gesprek),
    onderdeel: interviewSections.find((section) => section === search.onderdeel),
  }
}
