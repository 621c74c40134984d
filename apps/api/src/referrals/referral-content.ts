import { educationTypes, type ReferralType } from '@onthaal/shared/referrals'
import type { ReferralDraft } from '@onthaal/shared/referrals/schemas'
import type { Actor } from '../actor.ts'
import { type InputFault, InvalidInputError } from '../errors.ts'

/**
 * What one field of a referral asks of another, and of whoever types it.
 *
 * @throws InvalidInputError with one fault per field
 */
export function checkContent(
  actor: Pick<Actor, 'education'>,
  {
    type,
    priority,
    priorityReason,
  }: Pick<ReferralDraft, 'priority' | 'priorityReason'> & { readonly type: ReferralType },
): void {
  const faults: InputFault[] = []
  if (educationTypes.some((schooling) => schooling === type) && !actor.education) {
    faults.push({
      issue: 'rejectedInput',
      name: 'type',
      code: 'education',
      detail: "Your account does not work with minors' schooling.",
    })
  }
  if (priority === 'urgent' && priorityReason === undefined) {
    faults.push({
      issue: 'requiredInput',
      name: 'priorityReason',
      code: 'required',
      detail: 'An urgent referral says why.',
    })
  }
  if (priority === 'normal' && priorityReason !== undefined) {
    faults.push({
      issue: 'rejectedInput',
      name: 'priorityReason',
      code: 'notUrgent',
      detail: 'Only an urgent referral has a reason for it.',
    })
  }
  if (faults.length > 0) throw new InvalidInputError(faults)
}
