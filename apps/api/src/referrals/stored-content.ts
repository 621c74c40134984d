import type { ReferralDraft } from '@onthaal/shared/referrals/schemas'
import type { ReferralRow } from './referral-repository.ts'

/** What of a referral its sender types. */
export type StoredContent = Pick<
  ReferralRow,
  | 'type'
  | 'reasons'
  | 'reasonNote'
  | 'priority'
  | 'priorityReason'
  | 'deskRoles'
  | 'deskId'
  | 'receiverOrganisationId'
>

/** @returns what was typed as it is stored, for the desk that was chosen */
export function storedContent(
  { type, reasons, reasonNote, priority, priorityReason, deskRoles }: ReferralDraft,
  desk: { readonly id: string; readonly organisation: { readonly id: string } },
): StoredContent {
  return {
    type,
    reasons,
    reasonNote: reasonNote ?? null,
    priority,
    priorityReason: priorityReason ?? null,
    deskRoles,
    deskId: desk.id,
    receiverOrganisationId: desk.organisation.id,
  }
}
