import {
  type InterviewOutcome,
  type InterviewSection,
  interviewSections,
} from '@onthaal/shared/intake-interviews'
import { idIn } from '../ids.ts'

/** Which talks a list shows; the open ones unless the address says otherwise. */
export interface TalkList {
  toon?: 'afgesloten' | undefined
}

export function readTalkList({ toon }: Record<string, unknown>): TalkList {
  // Named as undefined, because the router lays this over the raw search.
  return { toon: toon === 'afgesloten' ? toon : undefined }
}

/** How a talk can end that makes no referral. */
export const endingsWithout = [
  'informedNoReferral',
  'noReferralNeeded',
] as const satisfies readonly InterviewOutcome[]
type EndingWithout = (typeof endingsWithout)[number]

/** Where in a talk somebody is: the section and the referral that are open, and how it ends without any. */
export interface TalkPlace {
  onderdeel?: InterviewSection | undefined
  doorverwijzing?: string | undefined
  afloop?: EndingWithout | undefined
}

export function readTalkPlace(search: Record<string, unknown>): TalkPlace {
  return {
    onderdeel: interviewSections.find((section) => section === search.onderdeel),
    doorverwijzing: idIn(search.doorverwijzing),
    afloop: endingsWithout.find((ending) => ending === search.afloop),
  }
}
