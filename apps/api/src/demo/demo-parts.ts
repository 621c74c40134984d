import { partOf } from '../referrals/index.ts'
import { addEvent } from './demo-events.ts'
import { beginHistory, type DemoHistory, type Play, type Taking } from './demo-play.ts'
import { demoProtocolId } from './demo-world.ts'

/** What another desk makes of a referral that is forwarded now, up to where it has to pick it up. */
export function beginPart(
  { random, staff, time }: Play,
  { referral }: DemoHistory,
  { actor, at, minute }: Taking,
): DemoHistory {
  const [deskId] = [...staff.receivers.keys()].filter((id) => id !== referral.deskId)
  if (deskId === undefined) throw new Error('No other desk serves this place')
  const part = partOf(referral, {
    id: random.idAt(at),
    deskId,
    protocolId: demoProtocolId(referral.senderOrganisationId),
    agreementId: null,
    random: random.bytes(8),
    at,
    clocks: time.clocksOf(minute, referral.priority),
  })
  const history = beginHistory({ ...part, status: 'draft' }, minute)
  const written = { by: 'receiver', after: 0 } as const
  addEvent(random, history, { ...written, event: 'start' }, { actor, at, to: 'draft' })
  addEvent(random, history, { ...written, event: 'submit' }, { actor, at, to: 'submitted' })
  return { ...history, referral: part }
}
