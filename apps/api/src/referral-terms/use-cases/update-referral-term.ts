import type { ReferralTermInput } from '@onthaal/shared/referral-terms/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion } from '../../errors.ts'
import type { ReferralTermRow } from '../referral-term-repository.ts'
import {
  checkTerms,
  columnsOf,
  factsOf,
  nameOf,
  type ReferralTermUseCaseDependencies,
} from '../referral-term-use-cases.ts'

interface UpdateReferralTermCommand {
  readonly referralTermId: string
  readonly versions: readonly number[]
  readonly input: ReferralTermInput
}

/**
 * Changes terms. What was sent before keeps the days that it got.
 *
 * @throws NotFoundError when the actor's organisation has no such terms
 * @throws StaleVersionError when they were changed since the actor saw them
 * @throws InvalidInputError when they make no sense, are about what is not there, or others for the same begin on
 *   the same day
 */
export function updateReferralTerm({ work, clock }: ReferralTermUseCaseDependencies) {
  return (actor: Actor, command: UpdateReferralTermCommand): Promise<ReferralTermRow> =>
    work(actor, async ({ referralTerms, rightsChanges }) => {
      const { referralTermId, versions, input } = command
      const row = required(await referralTerms.lock(referralTermId, actor.organisation.id))
      requireVersion(row.version, versions)
      const named = await checkTerms(actor, input, referralTerms)
      const { id, organisationId, version, ...columns } = row
      const before = {
        desk:
          row.deskId === null
            ? undefined
            : await referralTerms.deskName(row.deskId, organisationId),
        agreement:
          row.agreementId === null
            ? undefined
            : await referralTerms.agreementReference(row.agreementId),
      }
      const changed = { id, organisationId, version: version + 1, ...columnsOf(input) }
      await referralTerms.update(changed)
      const difference = {
        before: factsOf(columns, before),
        after: factsOf(columnsOf(input), named),
      }
      const subject = { id, name: nameOf(actor, named) }
      await rightsChanges.add(
        rightsChange(actor, 'referralTermChanged', subject, difference, clock()),
      )
      return changed
    })
}
