import type { SeenChanges } from '@onthaal/shared/sent-changes/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { SentChangeRecord } from '../../sent-changes/index.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { unseenChanges } from './list-sent-changes.ts'

/** What somebody has seen, through which moment. */
interface SeeCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly input: SeenChanges
  readonly intent: Intent
}

/**
 * Says that somebody has seen what changed, through the moment of the last change that was shown to them:
 * what came since stays to be seen.
 *
 * @returns what is left
 * @throws NotFoundError when the actor may not see the referral
 */
export function seeSentChanges({ work, clock }: ReferralUseCaseDependencies) {
  return ({ actor, referralId, input, intent }: SeeCommand): Promise<SentChangeRecord[]> =>
    work(actor, async (repositories) => {
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { referral } = required(
          await repositories.referrals.find(referralId, belgianDay(now)),
        )
        const { partitionId } = referral
        const last = (await repositories.sentChanges.newestOf(partitionId, [referralId])).get(
          referralId,
        )
        const until = last ?? now
        const newest = new Date(input.newest)
        await repositories.sentChanges.see({
          partitionId,
          referralId,
          userId: actor.userId,
          seenAt: newest < until ? newest : until,
        })
        return referralId
      })
      return unseenChanges(repositories, { actor, referralId, now })
    })
}
