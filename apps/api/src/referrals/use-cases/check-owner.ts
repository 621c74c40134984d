import { invalidField } from '../../errors.ts'
import { type Member, mayOwn } from '../possible-owners.ts'
import type { Locked } from './move-referral.ts'

/**
 * Holds whoever is to own a referral to the same rule as whoever picks it up.
 *
 * @throws InvalidInputError on `owner`, saying what is lacking
 */
export async function checkOwner(
  { record: { referral }, repositories }: Pick<Locked, 'record' | 'repositories'>,
  owner: string,
): Promise<void> {
  const members = await repositories.colleagues.listAtDesk(referral.deskId)
  const memberships = members.filter(({ id }) => id === owner)
  const may = (member: Member) => mayOwn(member, referral)
  if (memberships.some(may)) return
  if (memberships.length === 0) {
    throw invalidField(
      'owner',
      'referencedResourceNotFound',
      'unknown',
      'Nobody of this desk has this id.',
    )
  }
  if (memberships.some((member) => may({ ...member, education: true }))) {
    throw invalidField(
      'owner',
      'rejectedInput',
      'education',
      "This colleague does not work with minors' schooling.",
    )
  }
  throw invalidField('owner', 'rejectedInput', 'role', 'This colleague follows no referrals.')
}
