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
 * One hop, among the others of its referral: what comes after one that was not realised hangs on them.
 *
 * @throws NotFoundError when the actor may not see it
 */
export function getOnwardReferral({ work, clock }: OnwardUseCaseDependencies) {
  return (actor: Actor, onwardReferralId: string): Promise<WholeOnwards> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { referrals, onwardReferrals, consultation } = repositories
      const { hop } = required(await onwardReferrals.find(onwardReferralId))
      const record = required(await referrals.find(hop.referralId, belgianDay(now)))
      const whole = await wholeOnwards(repositories, actor, record, now)
      required(shownHopIds(whole).find((id) => id === hop.id))
      consultation.note(shownReferral(actor, record))
      return whole
    })
}
