import { sharesPerson } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { SentChangeRecord } from '../../sent-changes/index.ts'
import type { ReferralRepositories, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'

/**
 * @returns what the sender changed since this actor last looked, oldest first; nothing for the sender, who
 *   made it, and nothing where the person is not shared any more
 * @throws NotFoundError when the actor may not see the referral
 */
export function listSentChanges({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<SentChangeRecord[]> =>
    work(actor, (repositories) => unseenChanges(repositories, { actor, referralId, now: clock() }))
}

/** The same within a transaction that has begun. */
export async function unseenChanges(
  { referrals, sentChanges, consultation }: ReferralRepositories,
  { actor, referralId, now }: { actor: Actor; referralId: string; now: Date },
): Promise<SentChangeRecord[]> {
  const record = required(await referrals.find(referralId, belgianDay(now)))
  const { referral } = record
  const isReceiver = referral.receiverOrganisationId === actor.organisation.id
  const isTold = isReceiver && sharesPerson(referral)
  const changes = isTold ? await sentChanges.unseen(referral, actor.userId) : []
  // An answer without changes shows nobody.
  consultation.note(...(changes.length > 0 ? [shownReferral(actor, record)] : []))
  return changes
}
