import type { Completion, Failure } from '@onthaal/shared/referrals/schemas'
import type { Move } from './move-referral.ts'

/** What `complete` and `fail` share: a coded outcome, its day, and a message to whoever referred. */
export function closingMove(event: 'complete' | 'fail', input: Completion | Failure): Move {
  const { outcome, date, messageToReferrer } = input
  return {
    event,
    permission: 'followReferrals',
    input: { outcome, date },
    store: { outcome, outcomeDate: date, messageToReferrer: messageToReferrer ?? null },
    reason: outcome,
    ...(messageToReferrer === undefined ? {} : { text: { shared: true, text: messageToReferrer } }),
  }
}
