import type { ReferralStatus } from './referral-vocabulary.ts'

/** What decides whether the file of the person still goes along with a referral. */
interface Sharing {
  readonly status: ReferralStatus
  /** When a desk picked it up, if one did. */
  readonly acceptedAt?: unknown
}

/**
 * Whether the desk goes on reading the sender's file of the person. Not once the referral was a mistake,
 * or was taken back before anybody picked it up: then there is nothing left to follow (GDPR art. 5.1.c).
 */
export function sharesPerson({ status, acceptedAt }: Sharing): boolean {
  if (status === 'cancelled') return acceptedAt !== undefined && acceptedAt !== null
  return status !== 'enteredInError'
}
