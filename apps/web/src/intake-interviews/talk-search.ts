import type { InterviewOutcome } from '@onthaal/shared/intake-interviews'
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

/** Where in a talk somebody is: the referral that is open, and how the talk ends without any. */
export interface TalkPlace {
  doorverwijzing?: string | undefined
  afloop?: EndingWithout | undefined
}

export function readTalkPlace({ doorverwijzing, afloop }: Record<string, unknown>): TalkPlace {
  return {
    doorverwijzing: idIn(doorverwijzing),
    afloop: endingsWithout.find((ending) => ending === afloop),
  }
}
