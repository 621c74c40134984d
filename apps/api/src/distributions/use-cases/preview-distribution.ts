import {
  decideGiving,
  type GivingObstacle,
  maxDistributed,
  spreadEvenly,
  type WorkToSpread,
  whoMayFollow,
  whyNobodyMay,
} from '@onthaal/shared/distributions'
import type { DistributionProposal } from '@onthaal/shared/distributions/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { type ReferralRow, readListQuery, relationsTo } from '../../referrals/index.ts'
import {
  colleaguesOf,
  type DistributionRepositories,
  type DistributionUseCaseDependencies,
  factsToGive,
  type NamedColleague,
  toGive,
} from '../distribution-use-cases.ts'

/** What would happen, before anything does. */
export interface PreviewedDistribution {
  /** To whom each goes that changes hands; `null` for the queue. */
  readonly lines: readonly { readonly referral: ReferralRow; readonly to: string | null }[]
  readonly colleagues: readonly (Pick<NamedColleague, 'id' | 'displayName'> & {
    readonly load: number
  })[]
  readonly stays: number
  readonly leftOut: readonly { readonly referral: ReferralRow; readonly obstacle: GivingObstacle }[]
  readonly hasMore: boolean
}

interface Selected {
  readonly referrals: readonly ReferralRow[]
  readonly hasMore: boolean
}

type Choice =
  | { readonly referral: ReferralRow; readonly mayGoTo: readonly string[] }
  | { readonly referral: ReferralRow; readonly obstacle: GivingObstacle }

/**
 * Works out who would get how much of a selection, and what cannot go; nothing is changed.
 *
 * @throws InvalidInputError when the selection is none or two, its filters make no sense, or somebody does
 *   not work at the desks of this manager
 */
export function previewDistribution({ work, clock }: DistributionUseCaseDependencies) {
  return (actor: Actor, proposal: DistributionProposal): Promise<PreviewedDistribution> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { referrals, hasMore } = await select(repositories, { actor, proposal, now })
      const chosen = await chosenOf(repositories, actor, proposal.colleagues)
      const loads = await repositories.handouts.loadsOf(chosen.map(({ id }) => id))
      const loaded = chosen.map((one) => ({ ...one, load: loads.get(one.id) ?? 0 }))
      const choices = referrals.map((referral) => choiceOf(actor, referral, chosen, now))
      const leftOut = choices.flatMap((one) => ('obstacle' in one ? one : []))
      const going = choices.flatMap((one) => ('obstacle' in one ? [] : one))
      const goesTo = spreadEvenly(going.map(asWork), loaded)
      const lines = going
        .map(({ referral }) => ({ referral, to: goesTo.get(referral.id) ?? null }))
        .filter(({ referral, to }) => to !== referral.ownerId)
      return {
        lines,
        colleagues: loaded,
        stays: going.length - lines.length,
        leftOut,
        hasMore,
      }
    })
}

function asWork({ referral, mayGoTo }: Extract<Choice, { mayGoTo: unknown }>): WorkToSpread {
  return { id: referral.id, ownerId: referral.ownerId, mayGoTo }
}

async function select(
  { handouts }: Pick<DistributionRepositories, 'handouts'>,
  { actor, proposal, now }: { actor: Actor; proposal: DistributionProposal; now: Date },
): Promise<Selected> {
  const { referrals: named, list } = proposal.selection
  if ((named === undefined) === (list === undefined)) {
    const detail = 'Either referrals by name, or a list.'
    throw new InvalidInputError([
      { issue: 'invalidInput', name: 'selection', code: 'oneOfTwo', detail },
    ])
  }
  if (named !== undefined) {
    const byId = new Map((await handouts.named(named)).map((row) => [row.id, row]))
    const faults = named.flatMap((id, at) => (byId.has(id) ? [] : unknown(`referrals[${at}]`)))
    if (faults.length > 0) throw new InvalidInputError(faults)
    return { referrals: named.flatMap((id) => byId.get(id) ?? []), hasMore: false }
  }
  const { query } = inSelection(() =>
    readListQuery(list ?? { box: 'queue' }, actor.organisation.kind),
  )
  const asking = { actor, today: belgianDay(now) }
  const rows = await handouts.listed(query, asking, maxDistributed + 1)
  return { referrals: rows.slice(0, maxDistributed), hasMore: rows.length > maxDistributed }
}

/** What is wrong with a list is named as it stands in this request. */
function inSelection<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new InvalidInputError(
      error.faults.map((fault) => ({
        ...fault,
        in: 'body',
        name: `selection.list.${fault.name}`,
      })),
    )
  }
}

function unknown(name: string): InputFault[] {
  const detail = 'There is no such referral, or not for you.'
  return [
    { issue: 'referencedResourceNotFound', name: `selection.${name}`, code: 'unknown', detail },
  ]
}

async function chosenOf(
  repositories: Pick<DistributionRepositories, 'colleagues'>,
  actor: Actor,
  ids: readonly string[],
): Promise<NamedColleague[]> {
  if (ids.length === 0) return []
  const all = await colleaguesOf(repositories, actor)
  const faults = ids.flatMap((id, at): InputFault[] => {
    if (all.some((one) => one.id === id)) return []
    const detail = 'Nobody of your desks has this id.'
    const name = `colleagues[${at}]`
    return [{ issue: 'referencedResourceNotFound', name, code: 'unknown', detail }]
  })
  if (faults.length > 0) throw new InvalidInputError(faults)
  // By name and not as they were named, so that the same choice gives the same.
  return all.filter(({ id }) => ids.includes(id))
}

function choiceOf(
  actor: Actor,
  referral: ReferralRow,
  chosen: readonly NamedColleague[],
  now: Date,
): Choice {
  const to = chosen.find(({ id }) => id !== referral.ownerId) ?? chosen[0]
  const relations = relationsTo(actor, { referral })
  const giving = decideGiving(
    factsToGive(referral),
    relations,
    { to: to?.id ?? null, reason: 'workload' },
    now,
  )
  // Of whom it is already, it stays.
  if (!giving.ok && giving.obstacle !== 'theirs') return { referral, obstacle: giving.obstacle }
  if (to === undefined) return { referral, mayGoTo: [] }
  const mayGoTo = whoMayFollow(toGive(referral), chosen)
  if (mayGoTo.length > 0) return { referral, mayGoTo }
  return { referral, obstacle: whyNobodyMay(toGive(referral), chosen) }
}
