import { parseReferenceNumber } from '@onthaal/shared/referrals'
import type { Rejection } from '@onthaal/shared/referrals/schemas'
import { invalidField } from '../../errors.ts'
import type { ReferralRepository, ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/**
 * Sends a referral back, with a coded reason and a sentence that its sender reads.
 *
 * @throws InvalidInputError when the referral it is said to repeat is unknown or by another sender
 */
export function rejectReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Rejection>) =>
    moveReferral(dependencies, command, async ({ record, repositories: { referrals } }) => {
      const { reason, explanation, duplicateOf } = command.input
      if (duplicateOf !== undefined && reason !== 'duplicate') {
        throw invalidField(
          'duplicateOf',
          'rejectedInput',
          'notDuplicate',
          'Only a duplicate repeats another referral.',
        )
      }
      return {
        event: 'reject',
        permission: 'followReferrals',
        input: { reason, explanation, duplicateOf },
        store: {
          rejectionReason: reason,
          messageToReferrer: explanation,
          duplicateOf:
            duplicateOf === undefined
              ? null
              : await otherReferral(referrals, record.referral, duplicateOf),
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
  if (reference === undefined) {
    throw invalidField(
      'duplicateOf',
      'invalidStructure',
      'reference',
      'This is no reference number.',
    )
  }
  const other = await referrals.findByReference(row.partitionId, reference)
  if (other === undefined || other.id === row.id) {
    throw invalidField(
      'duplicateOf',
      'referencedResourceNotFound',
      'unknown',
      'No other referral carries this reference number.',
    )
  }
  // "A duplicate of what somebody else sent" would tell the municipality that the OCMW knows the person.
  if (other.senderOrganisationId !== row.senderOrganisationId) {
    throw invalidField(
      'duplicateOf',
      'rejectedInput',
      'otherSender',
      'That referral came from another organisation.',
    )
  }
  return other.id
}
