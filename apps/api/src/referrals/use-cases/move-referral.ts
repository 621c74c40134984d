import {
  decideTransition,
  isOpenStatus,
  type ReferralChanges,
  type ReferralEventName,
  type TransitionInput,
} from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import {
  InvalidInputError,
  required,
  requireVersion,
  TransitionNotAllowedError,
} from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { momentsOf } from '../referral-appointment.ts'
import type { NewReferralEvent, ReferralEventRow } from '../referral-event-repository.ts'
import { factsOf, permissionBehind, relationsTo } from '../referral-facts.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralChange, ReferralRow } from '../referral-repository.ts'
import type {
  ReferralCommand,
  ReferralRepositories,
  ReferralUseCaseDependencies,
} from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'
import { faultsOfMove } from './move-faults.ts'

/** What an event brings along, beside what the status machine decides. */
export interface Move {
  readonly event: ReferralEventName
  readonly input: TransitionInput
  /** Under which it is written down; when left out, that of whichever side makes the event. */
  readonly permission?: 'actAsSender' | 'followReferrals' | 'manageReferrals'
  /** What comes once the machine has said that the event itself is possible: it may still refuse. */
  readonly check?: () => void | Promise<void>
  /** Columns to store beside those that the machine changes. */
  readonly store?: ReferralChange
  readonly reason?: string
  readonly text?: NewReferralEvent['text']
  readonly attempt?: NewReferralEvent['attempt']
}

/** A locked referral, at the moment somebody wants to change it. */
export interface Locked {
  readonly record: ReferralRecord
  readonly repositories: ReferralRepositories
  readonly now: Date
}

/** Runs a change, which gives the id of the referral, in a transaction that has begun. */
type Carry = (job: () => Promise<string>, begun: Omit<Locked, 'record'>) => Promise<string>

/**
 * How somebody changes one referral: lock, compare the version, decide, write state and event, all in
 * one transaction.
 *
 * @param change decides and writes, once the row is locked and is what the actor saw
 * @throws NotFoundError when the actor may not see the referral
 * @throws StaleVersionError when it changed since the actor saw it
 */
export function changeLocked(
  { work, clock }: ReferralUseCaseDependencies,
  { actor, referralId, versions }: Omit<ReferralCommand, 'intent' | 'input'>,
  change: (locked: Locked) => Promise<void>,
  carry: Carry = (job) => job(),
): Promise<ReferralRecord> {
  return work(actor, async (repositories) => {
    const now = clock()
    const today = belgianDay(now)
    const { referrals } = repositories
    const job = async () => {
      const record = required(await referrals.lock(referralId, today))
      requireVersion(record.referral.version, versions)
      await change({ record, repositories, now })
      return referralId
    }
    const id = await carry(job, { repositories, now })
    const moved = required(await referrals.find(id, today))
    repositories.consultation.note(shownReferral(actor, moved))
    return moved
  })
}

/** {@link changeLocked}, once for each intent: a retry changes nothing and finds the referral as it is. */
export function changeReferral<Input>(
  dependencies: ReferralUseCaseDependencies,
  command: ReferralCommand<Input>,
  change: (locked: Locked) => Promise<void>,
): Promise<ReferralRecord> {
  const { actor, intent } = command
  return changeLocked(dependencies, command, change, (job, { repositories, now }) =>
    once(repositories, { userId: actor.userId, intent, now }, job),
  )
}

/**
 * Moves a referral through the status machine.
 *
 * @param moveOf tells what the event brings along
 * @throws InvalidInputError when what goes along is at fault, one fault for each field
 * @throws TransitionNotAllowedError when the status machine refuses for any other reason
 */
export function moveReferral<Input>(
  dependencies: ReferralUseCaseDependencies,
  command: ReferralCommand<Input>,
  moveOf: (locked: Locked) => Move | Promise<Move>,
): Promise<ReferralRecord> {
  return changeReferral(dependencies, command, async (locked) =>
    applyMove(command.actor, locked, await moveOf(locked)),
  )
}

/**
 * @throws InvalidInputError when what goes along is at fault
 * @throws TransitionNotAllowedError when the status machine refuses for any other reason
 */
export async function applyMove(actor: Actor, locked: Locked, move: Move): Promise<void> {
  const { check, permission: named, ...rest } = move
  const changes = await decide(actor, locked, move)
  await check?.()
  const permission = named ?? permissionBehind(actor, locked.record, move.event)
  await writeChange(actor, locked, { ...rest, permission, store: { ...move.store, ...changes } })
  if (!isOpenStatus(changes.status)) await giveSlotBack(actor, locked, permission, changes.status)
}

/** Nobody is expected any more for what has ended. */
async function giveSlotBack(
  actor: Actor,
  { record, repositories, now }: Locked,
  permission: EventOf['permission'],
  status: ReferralRow['status'],
): Promise<void> {
  const { referral, appointment } = record
  if (appointment?.state !== 'planned' || momentsOf(appointment).startsAt <= now) return
  const { slots, appointments, referralEvents } = repositories
  const { id, slotId } = appointment
  const planned = { partitionId: referral.partitionId, id, slotId }
  if (!(await appointments.changePlanned(planned, { state: 'cancelled' }))) return
  if (slotId !== null) await slots.release(slotId)
  const event = { event: 'cancelAppointment', permission, toStatus: status, at: now } as const
  await referralEvents.add({ row: eventRow(actor, { ...referral, status }, event) })
}

type Change = Pick<Move, 'store' | 'reason' | 'text' | 'attempt'> &
  Pick<EventOf, 'event' | 'permission'>

/** Writes the new state of a referral together with the event that tells of it. @returns the id of that event */
export async function writeChange(
  actor: Actor,
  { record: { referral }, repositories, now }: Locked,
  { store = {}, text, attempt, ...move }: Change,
): Promise<string> {
  await repositories.referrals.update(referral, store)
  const row = eventRow(actor, referral, {
    ...move,
    toStatus: store.status ?? referral.status,
    changedFields: changedFields(referral, store),
    at: now,
  })
  await repositories.referralEvents.add({ row, text, attempt })
  return row.id
}

async function decide(actor: Actor, locked: Locked, move: Move): Promise<ReferralChanges> {
  const { record, repositories, now } = locked
  const { referral } = record
  // Only a failure asks how often somebody was tried.
  const attempts = move.event === 'fail' ? await repositories.referrals.attempts(referral) : []
  const facts = factsOf(record, attempts, now)
  const decision = decideTransition(facts, move.event, relationsTo(actor, record), move.input, now)
  if (decision.ok) return decision.changes
  const unmet = decision.refusal === 'needsUnmet' ? decision.unmet : []
  const faults = faultsOfMove(unmet)
  // Whatever else it lacks, sent like this it is never taken.
  if (faults.length > 0) throw new InvalidInputError(faults)
  throw new TransitionNotAllowedError(move.event, referral.status, decision.allowed, unmet)
}

/** The columns whose value is another one now; arrays and dates are compared by what they hold. */
function changedFields(referral: ReferralRow, store: ReferralChange): string[] {
  const before: Record<string, unknown> = referral
  return Object.entries(store)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([name]) => name)
}

interface EventOf {
  readonly event: ReferralEventRow['event']
  readonly permission: NonNullable<Move['permission']>
  readonly reason?: string
  readonly toStatus: ReferralRow['status']
  readonly changedFields?: readonly string[]
  readonly at: Date
}

/** @returns the event to write down: what happened, by whom, in which role and why */
export function eventRow(
  actor: Actor,
  referral: Pick<ReferralRow, 'partitionId' | 'id' | 'status'>,
  { event, permission, reason, toStatus, changedFields = [], at }: EventOf,
): ReferralEventRow {
  return {
    partitionId: referral.partitionId,
    id: newId(),
    referralId: referral.id,
    event,
    fromStatus: event === 'start' ? null : referral.status,
    toStatus,
    reason: reason ?? null,
    changedFields: [...changedFields],
    actorId: actor.userId,
    organisationId: actor.organisation.id,
    role: roleUsed(actor, permission),
    at,
  }
}
