import { appointmentReasons } from '@onthaal/shared/appointments'
import { distributionReasons, distributionUndone } from '@onthaal/shared/distributions'
import {
  allCompletionOutcomes,
  cancelReasons,
  delayReasons,
  extensionReasons,
  failureOutcomes,
  holdReasons,
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

/** Where the words of each code stand; the codes that two lists share mean the same in both. */
const vocabularies = [
  [allCompletionOutcomes, 'completionOutcome'],
  [failureOutcomes, 'failureOutcome'],
  [rejectionReasons, 'rejectionReason'],
  [holdReasons, 'holdReason'],
  [cancelReasons, 'cancelReason'],
  [appointmentReasons, 'appointmentReason'],
  [extensionReasons, 'extensionReason'],
  [delayReasons, 'delayReason'],
  [[...distributionReasons, distributionUndone], 'distributionReason'],
] as const

/** The words for a coded outcome or reason; text that is no code stays as it is. */
export function codeWords(code: string, t: TFunction): string {
  if (code === 'protocolInForce') return t('referrals.sentByItself')
  const found = vocabularies.find(([codes]) => codes.some((one) => one === code))
  // Every code of a vocabulary has its word: the words do not compile without.
  return found ? t(`vocabulary.${found[1]}.${code}` as 'vocabulary.holdReason.other') : code
}

type Ended = Pick<ReferralListItem, 'outcome' | 'rejectionReason'>

/** What came of a referral, in words; undefined while nothing has come of it. */
export function outcomeWords({ outcome, rejectionReason }: Ended, t: TFunction) {
  const code = outcome ?? rejectionReason
  return code && codeWords(code, t)
}
