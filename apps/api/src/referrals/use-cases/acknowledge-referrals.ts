import type { NewAcknowledgements } from '@onthaal/shared/referral-moves/schemas'
import { decideTransition } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { eventRow } from './move-referral.ts'

type Named = NewAcknowledgements['referrals']

/**
 * The sender has seen several outcomes: all of them count, or none. As many statements whether they are
 * two or a hundred.
 *
 * @throws InvalidInputError with one fault for each referral that is unknown here, changed since it was
 *   seen, or has nothing to acknowledge
 */
export function acknowledgeReferrals({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, { referrals: named }: NewAcknowledgements, intent: Intent) =>
    work(actor, async (repositories): Promise<ReferralRecord[]> => {
      const { referrals, referralEvents } = repositories
      const now = clock()
      const today = belgianDay(now)
      const ids = named.map(({ id }) => id)
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const records = byId(await referrals.lockAll(ids, today))
        const faults = named.flatMap((one, at) => faultsOf(actor, { named, records, now }, one, at))
        if (faults.length > 0) throw new InvalidInputError(faults)
        const rows = [...records.values()].map(({ referral }) => referral)
        await referrals.updateAll(rows, { acknowledgedAt: now })
        await referralEvents.addAll(rows.map((row) => acknowledgement(actor, row, now)))
        return ids[0] ?? ''
      })
      const records = byId(await referrals.findAll(ids, today))
      return ids.flatMap((id) => records.get(id) ?? [])
    })
}

interface Locked {
  readonly named: Named
  readonly records: ReadonlyMap<string, ReferralRecord>
  readonly now: Date
}

function faultsOf(
  actor: Actor,
  { named, records, now }: Locked,
  { id, version }: Named[number],
  at: number,
): InputFault[] {
  const name = `referrals[${at}]`
  const record = records.get(id)
  if (record === undefined) {
    const detail = 'There is no such referral, or not for you.'
    return [{ issue: 'referencedResourceNotFound', name: `${name}.id`, code: 'unknown', detail }]
  }
  if (named.findIndex((other) => other.id === id) < at) {
    const detail = 'This referral is named before.'
    return [{ issue: 'rejectedInput', name: `${name}.id`, code: 'twice', detail }]
  }
  if (record.referral.version !== version) {
    const detail = 'It changed since it was seen.'
    return [{ issue: 'rejectedInput', name: `${name}.version`, code: 'stale', detail }]
  }
  const relations = relationsTo(actor, record)
  if (decideTransition(factsOf(record, [], now), 'acknowledge', relations, {}, now).ok) return []
  const detail = 'It has no outcome that you can acknowledge now.'
  return [{ issue: 'rejectedInput', name, code: 'notAllowed', detail }]
}

function acknowledgement(actor: Actor, row: ReferralRecord['referral'], at: Date) {
  return eventRow(actor, row, {
    event: 'acknowledge',
    permission: 'actAsSender',
    toStatus: row.status,
    changedFields: ['acknowledgedAt'],
    at,
  })
}

function byId(records: readonly ReferralRecord[]): Map<string, ReferralRecord> {
  return new Map(records.map((record) => [record.referral.id, record]))
}
