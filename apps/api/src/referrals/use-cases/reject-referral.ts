import { parseReferenceNumber } from '@onthaal/shared/referrals'
import type { Rejection } from '@onthaal/shared/referrals/schemas'
import { InvalidInputError } from '../../errors.ts'
import type { ReferralRepository, ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/**
 * Sends a referral back, with a coded reason and a sentence that its sender reads.
 *
 * @throws InvalidInputError when the referral it is said to repeat is unknown
 */
export function rejectReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Rejection>) =>
    moveReferral(dependencies, command, async ({ row, repositories: { referrals } }) => {
      const { reason, explanation, duplicateOf } = command.input
      return {
        event: 'reject',
        permission: 'followReferrals',
        input: { reason, explanation, duplicateOf },
        store: {
          rejectionReason: reason,
          messageToReferrer: explanation,
          duplicateOf:
            duplicateOf === undefined ? null : await otherReferral(referrals, row, duplicateOf),
        },
        reason,
        text: { shared: true, text: explanation },
      }
    })
}

async function otherReferral(
  referrals: ReferralRepository,
  row: ReferralRow,
  typed: string,
): Promise<string> {
  const reference = parseReferenceNumber(typed)
  const id =
    reference === undefined
      ? undefined
      : await referrals.findIdByReference(row.partitionId, reference)
  if (id !== undefined && id !== row.id) return id
  throw new InvalidInputError([
    {
      issue: reference === undefined ? 'invalidStructure' : 'referencedResourceNotFound',
      name: 'duplicateOf',
      code: reference === undefined ? 'reference' : 'unknown',
      detail: 'No other referral carries this reference number.',
    },
  ])
}
