import {
  type DeskRole,
  fittingReasons,
  type PriorityReason,
  type ReferralReason,
  type TypeToDesk,
  typesToDesk,
  usualDeskRoles,
} from '@onthaal/shared/referrals'
import type { Referral, ReferralDraft } from './referral.ts'

/** A referral as it stands in the form. */
export interface ReferralValues extends Record<string, unknown> {
  type: TypeToDesk | ''
  desk: string
  reasons: ReferralReason[]
  reasonNote: string
  deskRoles: DeskRole[]
  isUrgent: boolean
  priorityReason: PriorityReason | ''
}

export const noteMaxLength = 2000

/** The same referral with another type. Who is needed follows, unless it was chosen by hand. */
export function withType(values: ReferralValues, type: ReferralValues['type']): ReferralValues {
  const isUsual = String(values.deskRoles) === String(usualDeskRoles(values.type || undefined))
  return { ...values, type, ...(isUsual && { deskRoles: usualDeskRoles(type || undefined) }) }
}

/** A new referral; where one desk serves the municipality there is nothing to choose. */
export function newReferralValues(desks: readonly { id: string }[]): ReferralValues {
  return {
    type: '',
    desk: desks.length === 1 ? (desks[0]?.id ?? '') : '',
    reasons: [],
    reasonNote: '',
    deskRoles: usualDeskRoles(undefined),
    isUrgent: false,
    priorityReason: '',
  }
}

export function valuesOfReferral(referral: Referral): ReferralValues {
  return {
    type: typesToDesk.find((type) => type === referral.type) ?? '',
    desk: referral.desk.id,
    reasons: referral.reasons,
    reasonNote: referral.reasonNote ?? '',
    deskRoles: referral.deskRoles,
    isUrgent: referral.priority === 'urgent',
    priorityReason: referral.priorityReason ?? '',
  }
}

/** The reasons that fit a type, and those that were chosen already. */
export function offeredReasons({ type, reasons }: ReferralValues): ReferralReason[] {
  return [...new Set([...fittingReasons(type || undefined), ...reasons])]
}

export type ReferralFault =
  | 'typeMissing'
  | 'deskMissing'
  | 'reasonsMissing'
  | 'noteTooLong'
  | 'deskRolesMissing'
  | 'priorityReasonMissing'

type Purpose = 'draft' | 'review'

/** What is wrong, by field. A draft may still lack what only sending needs. */
export function referralFaultsOf(values: ReferralValues, purpose: Purpose) {
  const faults: Partial<Record<keyof ReferralValues, ReferralFault>> = {}
  if (values.type === '') faults.type = 'typeMissing'
  if (values.desk === '') faults.desk = 'deskMissing'
  if (values.reasonNote.trim().length > noteMaxLength) faults.reasonNote = 'noteTooLong'
  if (values.deskRoles.length === 0) faults.deskRoles = 'deskRolesMissing'
  if (values.isUrgent && values.priorityReason === '') {
    faults.priorityReason = 'priorityReasonMissing'
  }
  if (purpose === 'draft') return faults
  if (values.reasons.length === 0) faults.reasons = 'reasonsMissing'
  return faults
}

/** What goes to the server; undefined while no type was chosen. */
export function draftOf(values: ReferralValues): ReferralDraft | undefined {
  if (values.type === '') return undefined
  const note = values.reasonNote.trim()
  return {
    type: values.type,
    desk: values.desk,
    reasons: values.reasons,
    ...(note && { reasonNote: note }),
    priority: values.isUrgent ? 'urgent' : 'normal',
    ...(values.isUrgent && values.priorityReason && { priorityReason: values.priorityReason }),
    deskRoles: values.deskRoles,
  }
}
