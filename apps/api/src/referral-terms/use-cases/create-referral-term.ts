import type { ReferralTermInput } from '@onthaal/shared/referral-terms/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { ReferralTermRow } from '../referral-term-repository.ts'
import {
  checkTerms,
  columnsOf,
  factsOf,
  nameOf,
  type ReferralTermUseCaseDependencies,
} from '../referral-term-use-cases.ts'

/**
 * Sets terms, which count for what is sent from their first day on.
 *
 * @returns all terms as they are now
 * @throws InvalidInputError when they make no sense, are about what is not there, or others for the same begin on
 *   the same day
 */
export function createReferralTerm({ work, clock }: ReferralTermUseCaseDependencies) {
  return (actor: Actor, input: ReferralTermInput, intent: Intent): Promise<ReferralTermRow[]> =>
    work(actor, async (repositories) => {
      const { referralTerms, rightsChanges } = repositories
      const organisationId = actor.organisation.id
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const named = await checkTerms(actor, input, referralTerms)
        const columns = columnsOf(input)
        const row = { id: newId(), organisationId, version: 1, ...columns }
        await referralTerms.insert(row)
        const subject = { id: row.id, name: nameOf(actor, named) }
        const after = factsOf(columns, named)
        await rightsChanges.add(rightsChange(actor, 'referralTermCreated', subject, { after }, now))
        return row.id
      })
      return referralTerms.list(organisationId)
    })
}
