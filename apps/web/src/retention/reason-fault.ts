import type { TFunction } from 'i18next'
import { reasonMaxLength } from './reason-length.ts'

/** What is wrong with a reason as it was typed; nothing when it can be sent. */
export function reasonFault(reason: string, t: TFunction): string | null {
  if (reason.trim() === '') return t('retention.form.reasonMissing')
  if (reason.length <= reasonMaxLength) return null
  return t('referrals.form.noteTooLong', { max: reasonMaxLength })
}
