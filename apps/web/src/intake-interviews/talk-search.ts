import type { InterviewOutcome } from '@onthaal/shared/intake-interviews'

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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function readTalkPlace({ doorverwijzing, afloop }: Record<string, unknown>): TalkPlace {
  const isLine = typeof doorverwijzing === 'string' && uuid.test(doorverwijzing)
  return {
    doorverwijzing: isLine ? doorverwijzing : undefined,
    afloop: endingsWithout.find((ending) => ending === afloop),
  }
}
