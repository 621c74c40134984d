import { InvalidInputError } from '../../errors.ts'
import type { ReferralRepository } from '../referral-repository.ts'

/**
 * The desk that a referral goes to: the one that was named, or the only one that serves the municipality.
 *
 * @throws InvalidInputError when none was named where several serve, or the named one does not serve
 */
export async function chooseDesk(
  referrals: ReferralRepository,
  partitionId: string,
  named: string | undefined,
): Promise<{ id: string; organisationId: string }> {
  const serving = await referrals.desksServing(partitionId)
  const chosen =
    named === undefined && serving.length === 1
      ? serving[0]
      : serving.find(({ id }) => id === named)
  if (chosen !== undefined) return chosen
  throw new InvalidInputError([
    named === undefined
      ? {
          issue: 'requiredInput',
          name: 'desk',
          code: 'required',
          detail: 'Several desks, or none, serve this municipality; name one.',
        }
      : {
          issue: 'referencedResourceNotFound',
          name: 'desk',
          code: 'unknown',
          detail: 'No such desk serves this municipality.',
        },
  ])
}
