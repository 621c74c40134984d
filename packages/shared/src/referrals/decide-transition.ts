import { changesOf, type ReferralChanges } from './referral-changes.ts'
import type { ReferralFacts, TransitionInput } from './referral-facts.ts'
import { isKnownBeforehand, type Need, needs } from './referral-needs.ts'
import type { Relation } from './referral-relations.ts'
import { type Transition, transitions } from './referral-transitions.ts'
import {
  type ReferralEventName,
  type ReferralStatus,
  referralEvents,
} from './referral-vocabulary.ts'

/** Why an event may not happen. */
export type Refusal =
  | { refusal: 'notFromThisStatus' }
  | { refusal: 'notByYou' }
  | { refusal: 'needsUnmet'; unmet: Need[] }

/** The answer of the status machine; a refusal names what this actor may do instead. */
export type Decision =
  | { ok: true; to: ReferralStatus; changes: ReferralChanges }
  | ({ ok: false; allowed: ReferralEventName[] } & Refusal)

/**
 * Decides whether an event may happen to a referral, and what it changes.
 *
 * @param facts the referral as stored, read under its lock
 * @param event what is asked
 * @param relations how the actor stands to the referral
 * @param input what the actor gives along
 * @param now the moment of the event
 * @returns the status it leads to with everything to store, or the first reason against it: the
 * status comes before the actor, the actor before the needs, and all unmet needs come together
 */
export function decideTransition(
  facts: ReferralFacts,
  event: ReferralEventName,
  relations: readonly Relation[],
  input: TransitionInput,
  now: Date,
): Decision {
  const row = rowFor(facts, event)
  const to = row && targetOf(row, facts)
  const refusal = refusalOf(row, relations, (need) => needs[need]({ facts, input, now }))
  if (refusal) return { ok: false, ...refusal, allowed: allowedEvents(facts, relations, now) }
  if (!to) throw new Error(`No target for ${event}: the needs of its row must exclude this`)
  return { ok: true, to, changes: changesOf(event, to, { facts, input, now }) }
}

/**
 * What an actor may do with a referral now, as far as can be known before anything is typed.
 *
 * @param facts the referral as stored
 * @param relations how the actor stands to it
 * @param now the moment it is looked at
 * @returns the events on offer, in the order of `referralEvents`
 */
export function allowedEvents(
  facts: ReferralFacts,
  relations: readonly Relation[],
  now: Date,
): ReferralEventName[] {
  return referralEvents.filter((event) => !whyNotOffered(facts, event, relations, now))
}

/**
 * Why an event is not on offer, for a screen that says so.
 *
 * @param facts the referral as stored
 * @param event the event somebody might look for
 * @param relations how the actor stands to the referral
 * @param now the moment it is looked at
 * @returns `undefined` when it is on offer; unmet needs are only those of the stored referral
 */
export function whyNotOffered(
  facts: ReferralFacts,
  event: ReferralEventName,
  relations: readonly Relation[],
  now: Date,
): Refusal | undefined {
  return refusalOf(
    rowFor(facts, event),
    relations,
    (need) => !isKnownBeforehand(need) || needs[need]({ facts, input: {}, now }),
  )
}

/**
 * Which relation gives somebody the right to an event, for writing down in which role it was made, and
 * for saying in a list whose turn it is.
 *
 * @param facts where the referral stands
 * @param event the event
 * @param relations how the actor stands to the referral
 * @returns the first relation of the table that holds; `undefined` when none does
 */
export function relationBehind(
  facts: Pick<ReferralFacts, 'status'>,
  event: ReferralEventName,
  relations: readonly Relation[],
): Relation | undefined {
  return rowFor(facts, event)?.by.find((relation) => relations.includes(relation))
}

function refusalOf(
  row: Transition | undefined,
  relations: readonly Relation[],
  isMet: (need: Need) => boolean,
): Refusal | undefined {
  if (!row) return { refusal: 'notFromThisStatus' }
  if (!row.by.some((relation) => relations.includes(relation))) return { refusal: 'notByYou' }
  const unmet = row.needs.filter((need) => !isMet(need))
  return unmet.length > 0 ? { refusal: 'needsUnmet', unmet } : undefined
}

function rowFor(
  facts: Pick<ReferralFacts, 'status'>,
  event: ReferralEventName,
): Transition | undefined {
  return transitions.find((row) => row.event === event && row.from.includes(facts.status))
}

function targetOf({ to }: Transition, facts: ReferralFacts): ReferralStatus | null {
  if (to === 'same') return facts.status
  return to === 'beforeHold' ? facts.heldFrom : to
}
