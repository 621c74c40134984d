import type { Referral } from './referral.ts'

/** What the referral page can offer; other events get their screens later. */
export type ReferralAction =
  | 'claim'
  | 'contact'
  | 'complete'
  | 'fail'
  | 'reject'
  | 'acknowledge'
  | 'resumeDraft'

type Known = Pick<Referral, 'status' | 'owner' | 'allowedEvents'>

/** What this user may do now, the most likely first. The server says which events are allowed. */
export function actionsFor({ status, owner, allowedEvents }: Known, userId: string) {
  const isAllowed = (event: Referral['allowedEvents'][number]) => allowedEvents.includes(event)
  const isFollowing = status === 'inProgress' && owner?.id === userId
  const offered: [ReferralAction, boolean][] = [
    ['resumeDraft', status === 'draft' && isAllowed('submit')],
    ['claim', isAllowed('claim')],
    ['acknowledge', isAllowed('acknowledge')],
    // Every attempt after the first is no event of its own: the owner goes on recording.
    ['contact', isAllowed('firstContact') || isFollowing],
    ['complete', isAllowed('complete')],
    ['reject', isAllowed('reject')],
    ['fail', isAllowed('fail')],
  ]
  return offered.filter(([, isOffered]) => isOffered).map(([action]) => action)
}
