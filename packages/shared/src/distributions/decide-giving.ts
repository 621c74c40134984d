import {
  decideTransition,
  type ReferralChanges,
  type ReferralEventName,
  type ReferralFacts,
  type Relation,
  waitingStatuses,
} from '../referrals/index.ts'
import type { GivingObstacle } from './distribution-vocabulary.ts'

/** All that handing out can change of a referral; whoever stores it writes each of these. */
export const givenFields = ['status', 'ownerId', 'acceptedAt', 'delayReason'] as const

/** Which event hands a referral out, and what it changes; or why that cannot be. */
export type Giving =
  | { readonly ok: true; readonly event: ReferralEventName; readonly changes: ReferralChanges }
  | { readonly ok: false; readonly obstacle: GivingObstacle }

/** To whom a referral goes, and why. */
export interface GivingInput {
  /** User who is to follow it; `null` for the queue of its desk. */
  readonly to: string | null
  readonly reason: string
}

const waiting: readonly (string | null)[] = waitingStatuses

/**
 * Decides whether a manager may hand a referral to a colleague or back to the queue, by the status machine.
 * Whether that colleague may follow it is for {@link whoMayFollow}.
 *
 * @param facts the referral as stored
 * @param relations how the manager stands to it
 * @param input to whom, and why
 * @param now the moment of it
 */
export function decideGiving(
  facts: ReferralFacts,
  relations: readonly Relation[],
  { to, reason }: GivingInput,
  now: Date,
): Giving {
  if (!relations.includes('receiverManager')) return { ok: false, obstacle: 'notYours' }
  const event = eventFor(facts, to)
  const decision = decideTransition(
    facts,
    event,
    relations,
    { owner: to ?? undefined, reason },
    now,
  )
  if (decision.ok) return { ok: true, event, changes: decision.changes }
  if (decision.refusal === 'notFromThisStatus') {
    return { ok: false, obstacle: obstacleIn(facts.status, to) }
  }
  return { ok: false, obstacle: decision.refusal === 'notByYou' ? 'notYours' : 'theirs' }
}

function eventFor({ status }: ReferralFacts, to: string | null): ReferralEventName {
  if (to === null) return 'release'
  return waiting.includes(status) ? 'assign' : 'reassign'
}

function obstacleIn(status: ReferralFacts['status'], to: string | null): GivingObstacle {
  // What was begun does not go back to where nobody is at it; a colleague may go on with it.
  if (to === null && (status === 'inProgress' || status === 'onHold')) return 'contacted'
  if (to === null && waiting.includes(status)) return 'notPickedUp'
  return status === 'infoRequested' ? 'questionOpen' : 'closed'
}
