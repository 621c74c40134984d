import {
  decideTransition,
  type ReferralChanges,
  type ReferralEventName,
  type TransitionInput,
} from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { required, requireVersion, TransitionNotAllowedError } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { NewReferralEvent, ReferralEventRow } from '../referral-event-repository.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralChange, ReferralRow } from '../referral-repository.ts'
import type {
  ReferralCommand,
  ReferralRepositories,
  ReferralUseCaseDependencies,
} from '../referral-use-cases.ts'

/** What an event brings along, beside what the status machine decides. */
export interface Move {
  readonly event: ReferralEventName
  readonly input: TransitionInput
  readonly permission: 'sendReferrals' | 'followReferrals'
  /** Columns to store beside those that the machine changes. */
  readonly store?: ReferralChange
  readonly reason?: string
  readonly text?: NewReferralEvent['text']
  readonly attempt?: NewReferralEvent['attempt']
}

/** A locked referral, at the moment somebody wants to change it. */
export interface Locked {
  readonly row: ReferralRow
  readonly record: ReferralRecord
  readonly repositories: ReferralRepositories
  readonly now: Date
}

/**
 * The one way in which a referral changes: lock, decide, write state and event, all in one transaction
 * and once for each intent.
 *
 * @param change decides and writes, once the row is locked and is what the actor saw
 * @throws NotFoundError when the actor may not see the referral
 * @throws StaleVersionError when it changed since the actor saw it
 */
export function changeReferral<Input>(
  { work, clock }: ReferralUseCaseDependencies,
  { actor, referralId, versions, intent }: ReferralCommand<Input>,
  change: (locked: Locked) => Promise<void>,
): Promise<ReferralRecord> {
  return work(actor, async (repositories) => {
    const now = clock()
    const today = belgianDay(now)
    const { referrals } = repositories
    const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
      const row = required(await referrals.lock(referralId))
      requireVersion(row.version, versions)
      const record = required(await referrals.find(referralId, today))
      await change({ row, record, repositories, now })
      return row.id
    })
    return required(await referrals.find(id, today))
  })
}

/**
 * Moves a referral through the status machine.
 *
 * @param moveOf tells what the event brings along
 * @throws TransitionNotAllowedError when the status machine refuses
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

/** @throws TransitionNotAllowedError when the status machine refuses */
export async function applyMove(actor: Actor, locked: Locked, move: Move): Promise<void> {
  const { row, repositories } = locked
  const changes = await decide(actor, locked, move)
  await repositories.referrals.update(row, { ...move.store, ...changes })
  await repositories.referralEvents.add({
    row: eventRow(actor, locked, move, changes.status),
    text: move.text,
    attempt: move.attempt,
  })
}

async function decide(actor: Actor, locked: Locked, move: Move): Promise<ReferralChanges> {
  const { row, record, repositories, now } = locked
  const attempts = await repositories.referrals.attempts(row)
  const facts = factsOf(record, attempts)
  const decision = decideTransition(facts, move.event, relationsTo(actor, record), move.input, now)
  if (decision.ok) return decision.changes
  const unmet = decision.refusal === 'needsUnmet' ? decision.unmet : []
  throw new TransitionNotAllowedError(move.event, row.status, decision.allowed, unmet)
}

/** @returns the event to write down: what happened, by whom, in which role and why */
export function eventRow(
  actor: Actor,
  { row, now }: Pick<Locked, 'row' | 'now'>,
  {
    event,
    permission,
    store,
    reason,
  }: Pick<Move, 'permission' | 'store' | 'reason'> & {
    event: ReferralEventRow['event']
  },
  toStatus: ReferralRow['status'],
): ReferralEventRow {
  return {
    partitionId: row.partitionId,
    id: newId(),
    referralId: row.id,
    event,
    fromStatus: event === 'start' ? null : row.status,
    toStatus,
    reason: reason ?? null,
    changedFields: Object.keys(store ?? {}),
    actorId: actor.userId,
    organisationId: actor.organisation.id,
    role: roleUsed(actor, permission),
    at: now,
  }
}
