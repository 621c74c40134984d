import type { ReferralTerm } from '@onthaal/shared/referral-terms/schemas'
import { present } from '../present.ts'
import type { ReferralTermRow } from './referral-term-repository.ts'

/** Terms as they go over the wire. */
export function referralTermView({
  organisationId: _organisation,
  deskId,
  type,
  agreementId,
  validTo,
  ...term
}: ReferralTermRow): ReferralTerm {
  return { ...term, ...present({ desk: deskId, type, agreement: agreementId, validTo }) }
}
