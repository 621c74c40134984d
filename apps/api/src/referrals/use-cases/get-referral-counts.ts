import { boxesOf, type ReferralBox } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

/** How much each list holds that this actor works from, or each of those that are asked for. */
export function getReferralCounts({ work, clock }: ReferralUseCaseDependencies) {
  return (
    actor: Actor,
    asked: readonly ReferralBox[] | undefined,
  ): Promise<({ box: ReferralBox } & Count)[]> =>
    work(actor, async ({ referralLists }) => {
      const asking = { actor, today: belgianDay(clock()) }
      const own = boxesOf(actor.organisation.kind, actor.roles, actor.desks.length > 0)
      const boxes = own.filter((box) => asked === undefined || asked.includes(box))
      const counts = await referralLists.counts(boxes, asking, countedExactly)
      return counts.map(({ box, count }) => ({ box, ...countOf(count) }))
    })
}
