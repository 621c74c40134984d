import type { Actor } from '../../actor.ts'
import type { ReferralTermRow } from '../referral-term-repository.ts'
import type { ReferralTermUseCaseDependencies } from '../referral-term-use-cases.ts'

/** @returns the terms that the actor's organisation set, what is newest first */
export function listReferralTerms({ work }: ReferralTermUseCaseDependencies) {
  return (actor: Actor): Promise<ReferralTermRow[]> =>
    work(actor, ({ referralTerms }) => referralTerms.list(actor.organisation.id))
}
