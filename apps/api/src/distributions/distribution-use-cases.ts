import type { ChosenColleague } from '@onthaal/shared/distributions'
import type { ReferralFacts } from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import { required } from '../errors.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { ColleagueRepository } from '../identity/index.ts'
import type { ReferralEventRepository, ReferralRow } from '../referrals/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type {
  DistributionLineRecord,
  DistributionRepository,
  DistributionRow,
} from './distribution-repository.ts'
import type { HandoutRepository } from './handout-repository.ts'

export interface DistributionRepositories extends OnceRepositories {
  readonly colleagues: ColleagueRepository
  readonly handouts: HandoutRepository
  readonly distributions: DistributionRepository
  readonly referralEvents: ReferralEventRepository
}

export type DistributionUseCaseDependencies = UseCaseDependencies<DistributionRepositories>

/** Work that was handed out, with every referral in it. */
export interface WholeDistribution {
  readonly distribution: DistributionRow
  readonly lines: readonly DistributionLineRecord[]
}

/** Undoing is the one change there is: the second version is that of what was undone. */
export function versionOf({ undoneAt }: Pick<DistributionRow, 'undoneAt'>): number {
  return undoneAt === null ? 1 : 2
}

/** @throws NotFoundError when this actor did not hand it out */
export async function wholeDistribution(
  { distributions }: Pick<DistributionRepositories, 'distributions'>,
  id: string,
): Promise<WholeDistribution> {
  const distribution = required(await distributions.find(id))
  return { distribution, lines: await distributions.lines(id) }
}

/** One membership at one of the desks. */
type Member = Awaited<ReturnType<ColleagueRepository['listAtDesks']>>[number]

/** A colleague with a name, as the rules see them. */
export interface NamedColleague extends ChosenColleague {
  readonly displayName: string
}

/** @returns everybody who works at the desks of a manager, each once, by name */
export async function colleaguesOf(
  { colleagues }: Pick<DistributionRepositories, 'colleagues'>,
  actor: Actor,
): Promise<NamedColleague[]> {
  const members = await colleagues.listAtDesks(actor.desks)
  const byId = Map.groupBy(members, ({ id }) => id)
  return [...byId].map(([id, memberships]) => ({
    id,
    displayName: memberships[0]?.displayName ?? '',
    memberships: memberships.map(asMembership),
  }))
}

function asMembership({ organisationId, roles, education, deskId }: Member) {
  return { organisationId, roles, education, deskIds: [deskId] }
}

/** The parties of a referral, as the rules name them. */
export function toGive(referral: ReferralRow) {
  return { ...referral, receivingDeskId: referral.deskId }
}

/** What the status machine has to know to hand a referral out: nothing of the person, or of what was tried. */
export function factsToGive(referral: ReferralRow): ReferralFacts {
  return {
    ...referral,
    attempts: [],
    forwarded: false,
    wentOn: false,
    reasonCount: referral.reasons.length,
    hasContactChannel: true,
    hasContactLanguage: true,
    hasValidProtocol: true,
  }
}
