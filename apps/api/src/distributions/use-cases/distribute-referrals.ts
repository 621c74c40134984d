import {
  decideGiving,
  type GivingObstacle,
  whoMayFollow,
  whyNobodyMay,
} from '@onthaal/shared/distributions'
import type { NewDistribution } from '@onthaal/shared/distributions/schemas'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import {
  eventRow,
  type ReferralEventRow,
  type ReferralRow,
  relationsTo,
} from '../../referrals/index.ts'
import type { DistributionLineRow } from '../distribution-repository.ts'
import {
  colleaguesOf,
  type DistributionRepositories,
  type DistributionUseCaseDependencies,
  factsToGive,
  type NamedColleague,
  toGive,
  type WholeDistribution,
  wholeDistribution,
} from '../distribution-use-cases.ts'
import type { Handout } from '../handout-repository.ts'

type Line = NewDistribution['lines'][number]

interface Given extends Handout {
  readonly referral: ReferralRow
  readonly event: ReferralEventRow
}

/**
 * Hands referrals out as a preview showed it, each with its event: all that still can go, in one
 * transaction. What changed since it was seen, or has become impossible, stays where it is and is named with
 * the reason. As many statements whether they are two or a thousand.
 *
 * @throws InvalidInputError when a referral is unknown here, or named twice
 */
export function distributeReferrals({ work, clock }: DistributionUseCaseDependencies) {
  return (actor: Actor, input: NewDistribution, intent: Intent): Promise<WholeDistribution> =>
    work(actor, async (repositories) => {
      const now = clock()
      const id = await once(repositories, { userId: actor.userId, intent, now }, () =>
        distribute(repositories, { actor, input, now }),
      )
      return wholeDistribution(repositories, id)
    })
}

interface Asked {
  readonly actor: Actor
  readonly input: NewDistribution
  readonly now: Date
}

async function distribute(repositories: DistributionRepositories, asked: Asked): Promise<string> {
  const { actor, input, now } = asked
  const { handouts, distributions, referralEvents } = repositories
  const rows = new Map(
    (await handouts.lock(input.lines.map(({ referral }) => referral))).map((row) => [row.id, row]),
  )
  const faults = input.lines.flatMap((line, at) => faultsOf(input.lines, rows, line, at))
  if (faults.length > 0) throw new InvalidInputError(faults)
  const colleagues = new Map((await colleaguesOf(repositories, actor)).map((one) => [one.id, one]))
  const decided = input.lines.flatMap((line) => {
    const referral = rows.get(line.referral)
    return referral === undefined ? [] : { line, ...decide(asked, { referral, line, colleagues }) }
  })
  const given = decided.flatMap((one) => ('event' in one ? one : []))
  const id = newId()
  await handouts.hand(given)
  if (given.length > 0) {
    const text = { shared: false, text: input.explanation }
    await referralEvents.addAll(
      given.map(({ event }) => event),
      text,
    )
  }
  await distributions.add(
    {
      id,
      organisationId: actor.organisation.id,
      reason: input.reason,
      madeAt: now,
      madeBy: actor.userId,
      undoneAt: null,
    },
    decided.map((one) => lineRow(id, one)),
  )
  return id
}

function faultsOf(
  lines: readonly Line[],
  rows: ReadonlyMap<string, ReferralRow>,
  { referral }: Line,
  at: number,
): InputFault[] {
  const name = `lines[${at}].referral`
  if (!rows.has(referral)) {
    const detail = 'There is no such referral, or not for you.'
    return [{ issue: 'referencedResourceNotFound', name, code: 'unknown', detail }]
  }
  if (lines.findIndex((other) => other.referral === referral) < at) {
    const detail = 'This referral is named before.'
    return [{ issue: 'rejectedInput', name, code: 'twice', detail }]
  }
  return []
}

interface ToDecide {
  readonly referral: ReferralRow
  readonly line: Line
  readonly colleagues: ReadonlyMap<string, NamedColleague>
}

type Decided = Given | { readonly referral: ReferralRow; readonly obstacle: GivingObstacle }

function decide(
  { actor, input: { reason }, now }: Asked,
  { referral, line, colleagues }: ToDecide,
): Decided {
  if (referral.version !== line.version) return { referral, obstacle: 'stale' }
  const to = line.to ?? null
  const relations = relationsTo(actor, { referral })
  const giving = decideGiving(factsToGive(referral), relations, { to, reason }, now)
  if (!giving.ok) return { referral, obstacle: giving.obstacle }
  const chosen = to === null ? [] : [colleagues.get(to) ?? { id: to, memberships: [] }]
  if (to !== null && whoMayFollow(toGive(referral), chosen).length === 0) {
    return { referral, obstacle: whyNobodyMay(toGive(referral), chosen) }
  }
  const { acceptedAt, delayReason } = referral
  const { ownerId = null, status, ...more } = giving.changes
  const event = eventRow(actor, referral, {
    event: giving.event,
    permission: 'manageReferrals',
    reason,
    toStatus: status,
    changedFields: Object.keys(giving.changes).filter(
      (name) => name !== 'status' || status !== referral.status,
    ),
    at: now,
  })
  return { referral, to: { acceptedAt, delayReason, ...more, status, ownerId }, event }
}

function lineRow(
  distributionId: string,
  { line, ...decided }: Decided & { readonly line: Line },
): DistributionLineRow {
  const { referral } = decided
  const isGiven = 'event' in decided
  return {
    partitionId: referral.partitionId,
    distributionId,
    referralId: referral.id,
    fromStatus: referral.status,
    fromOwnerId: referral.ownerId,
    fromAcceptedAt: referral.acceptedAt,
    // Whoever did not get it need not even be there.
    toOwnerId: isGiven ? (line.to ?? null) : null,
    version: isGiven ? referral.version + 1 : referral.version,
    obstacle: isGiven ? null : decided.obstacle,
    undoObstacle: null,
  }
}
