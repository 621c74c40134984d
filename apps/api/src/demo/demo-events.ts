import { belgianDay } from '@onthaal/shared/time'
import type { referralEvents } from '../db/tables/referral-events.ts'
import type { DemoHistory } from './demo-play.ts'
import type { Step } from './demo-steps.ts'
import type { Worker } from './demo-world.ts'
import type { Random } from './random.ts'

type EventRow = typeof referralEvents.$inferSelect

/** What the other side reads too; all other words stay where they were typed. */
const shared: readonly Step['event'][] = [
  'askInfo',
  'answer',
  'reject',
  'contest',
  'upholdContest',
  'dismissContest',
  'complete',
  'fail',
  'cancel',
  'forward',
  'explainDelay',
]

interface Happening {
  readonly actor: Worker
  readonly at: Date
  readonly to: EventRow['toStatus']
}

/** Writes down that something happened, with the words and the attempt that belong to it. */
export function addEvent(
  random: Random,
  { referral, events, texts, attempts }: DemoHistory,
  { event, reason, outcome, text, attempt }: Step,
  { actor, at, to }: Happening,
): void {
  const { partitionId, id: referralId } = referral
  const { organisationId } = actor
  // In the order in which they are written, also within one moment.
  const id = random.idAt(new Date(at.getTime() + events.length))
  const [role] = actor.roles
  if (role === undefined) throw new Error(`${actor.username} has no role`)
  events.push({
    partitionId,
    id,
    referralId,
    event,
    fromStatus: event === 'start' ? null : referral.status,
    toStatus: to,
    reason: reason ?? outcome ?? reasonOf(event, to),
    changedFields: to === referral.status ? [] : ['status'],
    actorId: actor.id,
    organisationId,
    role,
    at,
  })
  if (text !== undefined) {
    texts.push({ partitionId, eventId: id, organisationId, shared: shared.includes(event), text })
  }
  if (attempt !== undefined) {
    const on = belgianDay(at)
    attempts.push({ partitionId, id, referralId, organisationId, on, ...attempt })
    Object.assign(referral, { attemptCount: attempts.length, lastAttemptOn: on })
  }
  referral.version = events.length
}

/** What is forwarded before anybody follows it goes back with the reason that it came to the wrong desk. */
function reasonOf(event: Step['event'], to: EventRow['toStatus']): string | null {
  return event === 'forward' && to === 'rejected' ? 'wrongOrganisation' : null
}
