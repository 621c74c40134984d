import {
  allCompletionOutcomes,
  failureOutcomes,
  type ReferralStatus,
  rejectionReasons,
} from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'
import type { Tone } from '../ui/status-tag.tsx'
import type { ReferralListItem } from './referral.ts'

/** The colour of a status; the word beside it says the same. */
export const statusTone: Record<ReferralStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  infoRequested: 'waiting',
  accepted: 'active',
  inProgress: 'active',
  onHold: 'waiting',
  completed: 'success',
  failed: 'stopped',
  rejected: 'stopped',
  cancelled: 'neutral',
  enteredInError: 'neutral',
}

/** The words for a coded outcome or reason; text that is no code stays as it is. */
export function codeWords(code: string, t: TFunction): string {
  const completion = allCompletionOutcomes.find((value) => value === code)
  if (completion) return t(`vocabulary.completionOutcome.${completion}`)
  const failure = failureOutcomes.find((value) => value === code)
  if (failure) return t(`vocabulary.failureOutcome.${failure}`)
  const rejection = rejectionReasons.find((value) => value === code)
  if (rejection) return t(`vocabulary.rejectionReason.${rejection}`)
  return code
}

type Ended = Pick<ReferralListItem, 'outcome' | 'rejectionReason'>

/** What came of a referral, in words; undefined while nothing has come of it. */
export function outcomeWords({ outcome, rejectionReason }: Ended, t: TFunction) {
  const code = outcome ?? rejectionReason
  return code && codeWords(code, t)
}
