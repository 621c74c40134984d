import { makeReferenceNumber } from '@onthaal/shared/referrals'
import { emptyReferral } from '../referrals/index.ts'
import { addEvent } from './demo-events.ts'
import { beginHistory, type DemoHistory, type Play, type Taking } from './demo-play.ts'

/** What another desk gets: the same question of the same sender, with a clock of its own. */
export function partOf(
  play: Play,
  { referral }: DemoHistory,
  { actor, at, minute }: Taking,
): DemoHistory {
  const { random, time, staff } = play
  const [deskId] = [...staff.receivers.keys()].filter((id) => id !== referral.deskId)
  if (deskId === undefined) throw new Error('No other desk serves this place')
  const { partitionId, type, personId, senderOrganisationId, receiverOrganisationId } = referral
  const { reasons, reasonNote, priority, priorityReason, deskRoles, interviewId } = referral
  const history = beginHistory(
    {
      ...emptyReferral,
      ...{ partitionId, type, personId, senderOrganisationId, receiverOrganisationId },
      ...{ reasons, reasonNote, priority, priorityReason, deskRoles, interviewId, deskId },
      id: random.idAt(at),
      reference: makeReferenceNumber(at.getUTCFullYear(), random.bytes(8)),
      partOf: referral.id,
      protocolId: referral.protocolId,
      createdAt: at,
      submittedAt: at,
      pickUpBy: time.pickUpBy(minute, priority),
    },
    minute,
  )
  const written = { by: 'receiver', after: 0 } as const
  addEvent(random, history, { ...written, event: 'start' }, { actor, at, to: 'draft' })
  addEvent(random, history, { ...written, event: 'submit' }, { actor, at, to: 'submitted' })
  history.referral.status = 'submitted'
  history.referral.version = 1
  return history
}
