import type { Day } from '../time/index.ts'
import { correctableUntil } from './onward-rules.ts'
import { type OnwardNeed, type OnwardTransition, onwardTransitions } from './onward-transitions.ts'
import {
  isOnwardOutcome,
  type OnwardEventName,
  type OnwardParty,
  type OnwardStatus,
  type OnwardType,
  type OnwardWithdrawReason,
  onwardEvents,
  type RefusalReason,
} from './onward-vocabulary.ts'

/** What the machine reads of an onward referral. */
export interface OnwardFacts {
  readonly type: OnwardType
  readonly status: OnwardStatus | null
  /** When an outcome was first given; a correction does not make it later, whatever it goes by. */
  readonly decidedAt: Date | null
}

/** What somebody gives along with an event. */
export interface OnwardInput {
  readonly enrolledOn?: Day | undefined
  readonly waitingSince?: Day | undefined
  readonly refusalReason?: RefusalReason | undefined
  readonly withdrawReason?: OnwardWithdrawReason | undefined
}

/** What an event changes. Of the facts of an answer only those of the answer that stands are kept. */
export interface OnwardChanges {
  readonly status: OnwardStatus
  readonly decidedAt: Date | null
  readonly enrolledOn: Day | null
  readonly waitingSince: Day | null
  readonly refusalReason: RefusalReason | null
  readonly withdrawReason: OnwardWithdrawReason | null
}

/** Why an event may not happen. */
type OnwardRefusal =
  | { readonly refusal: 'notFromThisStatus' }
  | { readonly refusal: 'notByYou' }
  | { readonly refusal: 'needsUnmet'; readonly unmet: readonly OnwardNeed[] }

export type OnwardDecision =
  | { readonly ok: true; readonly changes: OnwardChanges }
  | ({ readonly ok: false } & OnwardRefusal)

/**
 * Decides whether an event may happen to an onward referral, and what it changes.
 *
 * @param facts the onward referral as stored, read under its lock
 * @param event what is asked
 * @param by who asks it
 * @param input what goes along
 * @param now the moment of the event
 */
export function decideOnward(
  facts: OnwardFacts,
  event: OnwardEventName,
  by: OnwardParty,
  input: OnwardInput,
  now: Date,
): OnwardDecision {
  const row = rowFor(facts, event)
  if (!row) return { ok: false, refusal: 'notFromThisStatus' }
  if (!row.by.includes(by)) return { ok: false, refusal: 'notByYou' }
  const unmet = row.needs.filter((need) => !isMet(need, facts, input, now))
  if (unmet.length > 0) return { ok: false, refusal: 'needsUnmet', unmet }
  return { ok: true, changes: changesOf(facts, row, input, now) }
}

/**
 * What somebody may do with an onward referral now, as far as can be known before anything is typed.
 *
 * @param facts the onward referral as stored
 * @param by who looks at it
 * @param now the moment it is looked at
 * @returns the events on offer, in the order of `onwardEvents`
 */
export function allowedOnwardEvents(
  facts: OnwardFacts,
  by: OnwardParty,
  now: Date,
): OnwardEventName[] {
  return onwardEvents.filter((event) => {
    const row = rowFor(facts, event)
    if (!row?.by.includes(by)) return false
    return !row.needs.includes('withinCorrectionTime') || isCorrectable(facts, now)
  })
}

/** @returns whether the outcome that stands may still give way to another one */
export function isCorrectable({ decidedAt }: Pick<OnwardFacts, 'decidedAt'>, now: Date): boolean {
  return decidedAt !== null && now <= correctableUntil(decidedAt)
}

function rowFor(
  { type, status }: Pick<OnwardFacts, 'type' | 'status'>,
  event: OnwardEventName,
): OnwardTransition | undefined {
  return onwardTransitions.find(
    (row) => row.event === event && row.types.includes(type) && row.from.includes(status),
  )
}

function isMet(need: OnwardNeed, facts: OnwardFacts, input: OnwardInput, now: Date): boolean {
  return need === 'withinCorrectionTime' ? isCorrectable(facts, now) : input[need] !== undefined
}

function changesOf(
  { decidedAt }: OnwardFacts,
  { to, needs }: OnwardTransition,
  input: OnwardInput,
  now: Date,
): OnwardChanges {
  const ofAnswer = <Name extends keyof OnwardInput & OnwardNeed>(name: Name) =>
    needs.includes(name) ? (input[name] ?? null) : null
  return {
    status: to,
    decidedAt: decidedAtOf(to, decidedAt, now),
    enrolledOn: ofAnswer('enrolledOn'),
    waitingSince: ofAnswer('waitingSince'),
    refusalReason: ofAnswer('refusalReason'),
    withdrawReason: ofAnswer('withdrawReason'),
  }
}

/** While an outcome may be corrected its moment stays, also where it is open again in between. */
function decidedAtOf(to: OnwardStatus, before: Date | null, now: Date): Date | null {
  if (before !== null && isCorrectable({ decidedAt: before }, now)) return before
  return isOnwardOutcome(to) ? now : null
}
