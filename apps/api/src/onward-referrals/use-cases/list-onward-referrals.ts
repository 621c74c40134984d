import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { shownReferral } from '../../referrals/index.ts'
import {
  type OnwardUseCaseDependencies,
  type WholeOnwards,
  wholeOnwards,
} from '../onward-use-cases.ts'

/**
 * All onward referrals of a referral that the actor may know of.
 *
 * @throws NotFoundError when the actor may not see the referral
 */
export function listOnwardReferrals({ work, clock }: OnwardUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeOnwards> =>
    work(actor, async (repositories) => {
      const now = clock()
      const record = required(await repositories.referrals.find(referralId, belgianDay(now)))
      const whole = await wholeOnwards(repositories, actor, record, now)
      // Where there is no hop the list shows nobody.
      const shown = whole.hops.length > 0 ? [shownReferral(actor, record)] : []
      repositories.consultation.note(...shown)
      return whole
    })
}
