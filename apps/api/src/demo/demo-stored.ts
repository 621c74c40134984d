import { belgianDay } from '@onthaal/shared/time'
import type { referrals } from '../db/tables/referrals.ts'
import { groupsAtSending } from '../referrals/index.ts'
import type { DemoHistory, Play, Taking } from './demo-play.ts'
import type { Step } from './demo-steps.ts'
import { demoProtocolId } from './demo-world.ts'

type ReferralRow = typeof referrals.$inferSelect

/** What the use case of an event stores beside the changes of the machine. */
export function storedBy(
  { time, random, file }: Play,
  { referral }: DemoHistory,
  { event, reason, outcome, text }: Step,
  { minute, at, actor }: Taking,
): Partial<ReferralRow> {
  if (event === 'clientNumber') {
    return { agiiClientNumber: `C${random.int(1_000_000, 9_999_999)}` }
  }
  if (event === 'submit') {
    return {
      submittedAt: at,
      sentBy: actor.id,
      ...time.clocksOf(minute, referral.priority),
      protocolId: demoProtocolId(referral.senderOrganisationId),
      ...groupsAtSending({ person: file }, belgianDay(at)),
    }
  }
  if (event === 'contest') return { contestedAt: at }
  if (event === 'reject') {
    const rejectionReason = reason as ReferralRow['rejectionReason']
    return { rejectionReason, messageToReferrer: text ?? null }
  }
  if (event === 'forward' && referral.ownerId === null) {
    return { rejectionReason: 'wrongOrganisation', messageToReferrer: text ?? null }
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
