import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { shownReferral } from '../../referrals/index.ts'
import {
  type OnwardUseCaseDependencies,
  type WholeOnwards,
  wholeOnwards,
} from '../onward-use-cases.ts'
import { shownHopIds } from '../told-hops.ts'

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
      // For the desk also where there is none: else the log would tell when the first one was there. Where it tells
      // its sender of none, it shows nobody.
      const isShown = whole.isDesk || shownHopIds(whole).length > 0
      repositories.consultation.note(...(isShown ? [shownReferral(actor, record)] : []))
      return whole
    })
}
