import { belgianDay } from '@onthaal/shared/time'
import type { referrals } from '../db/tables/referrals.ts'
import type { Play } from './demo-history.ts'
import type { Step } from './demo-steps.ts'
import { demoProtocolId } from './demo-world.ts'

type ReferralRow = typeof referrals.$inferSelect

/** Agreed terms for picking up, in working days. */
const pickUpWithin = { normal: 10, urgent: 3 } as const

interface Stored {
  readonly minute: number
  readonly at: Date
}

/** What the use case of an event stores beside the changes of the machine. */
export function storedBy(
  { referral, time }: Pick<Play, 'referral' | 'time'>,
  { event, reason, outcome, text }: Step,
  { minute, at }: Stored,
): Partial<ReferralRow> {
  if (event === 'submit') {
    return {
      submittedAt: at,
      pickUpBy: time.pickUpBy(minute, pickUpWithin[referral.priority]),
      protocolId: demoProtocolId(referral.senderOrganisationId),
    }
  }
  if (event === 'reject') {
    const rejectionReason = reason as ReferralRow['rejectionReason']
    return { rejectionReason, messageToReferrer: text ?? null }
  }
  if (event === 'upholdContest') return { rejectionReason: null, messageToReferrer: null }
  if (event === 'reopen') return { outcome: null, outcomeDate: null, messageToReferrer: null }
  if (event !== 'complete' && event !== 'fail') return {}
  return {
    outcome: outcome as ReferralRow['outcome'],
    outcomeDate: belgianDay(at),
    messageToReferrer: text ?? null,
  }
}
