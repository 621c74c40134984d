import type { NoticeSighting } from '@onthaal/shared/notices/schemas'
import type { Actor } from '../../actor.ts'
import type { NoticeUseCaseDependencies } from '../notice-use-cases.ts'

/** Marks what the actor had before them as seen: what came after that moment stays as it is. */
export function seeNotices({ work, clock }: NoticeUseCaseDependencies) {
  return (actor: Actor, { until, referral }: NoticeSighting): Promise<void> =>
    work(actor, ({ noticeLists }) => {
      const now = clock()
      // Years that PostgreSQL does not know, and a second that no clock here has, lie before all notices.
      const moment = Math.max(Date.parse(until) || 0, 0)
      return noticeLists.see(
        {
          membershipId: actor.membershipId,
          until: new Date(Math.min(moment, now.getTime())),
          referral,
        },
        now,
      )
    })
}
