import {
  type ChainEvent,
  type ChainMoveInput,
  type ChainStanding,
  type ChainState,
  decideChainMove,
} from '@onthaal/shared/education'
import { isOpenStatus } from '@onthaal/shared/referrals'
import { addDays, belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../actor.ts'
import {
  ChainMoveNotAllowedError,
  PersonRestrictedError,
  required,
  requireVersion,
  SecondPersonRequiredError,
} from '../errors.ts'
import { once } from '../idempotency/index.ts'
import { newId } from '../ids.ts'
import type { ChainChange, ChainRow, Holding, ProofRow } from './chain-repository.ts'
import type {
  ChainCommand,
  EducationRepositories,
  EducationUseCaseDependencies,
  WholeChain,
} from './education-use-cases.ts'
import { shownChain, wholeChain } from './open-chain.ts'

/** A locked chain, at the moment somebody wants to change it. */
export interface LockedChain {
  readonly repositories: Pick<EducationRepositories, 'chains' | 'chainEvents'>
  readonly chain: ChainRow
  /** The proof that counts. */
  readonly proof: ProofRow | undefined
  readonly now: Date
  /** Nobody of ours where the school answers. */
  readonly actor: Actor | undefined
}

/** What goes into the history. */
interface Told {
  readonly event: ChainEvent
  readonly reason?: string | undefined
  readonly detail?: string | undefined
}

/**
 * Changes a chain once: locks it, holds it to the version that was seen, and reads it back.
 *
 * @throws NotFoundError when the actor does not follow it
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws StaleVersionError when somebody changed it since
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws ChainMoveNotAllowedError when the referral by which the agency followed the child is long closed
 */
export function changeChain<Input>(
  { work, clock }: EducationUseCaseDependencies,
  { actor, chainId, versions, intent }: ChainCommand<Input>,
  change: (locked: LockedChain, repositories: EducationRepositories) => Promise<void>,
): Promise<WholeChain> {
  return work(actor, async (repositories) => {
    const now = clock()
    const { chains, consultation } = repositories
    const job = async () => {
      const chain = required(await chains.lock(chainId))
      requireVersion(chain.version, versions)
      await requireChangeable(repositories, actor, chain, now)
      const proof = await chains.proofInForce(chain)
      await change({ repositories, chain, proof, now, actor }, repositories)
      return chainId
    }
    await once(repositories, { userId: actor.userId, intent, now }, job)
    const record = required(await chains.find(chainId))
    consultation.note(await shownChain(repositories, actor, { file: record.chain, now }))
    return wholeChain(repositories, record)
  })
}

/** So long after its referral was closed the agency says on what it knows of a child: that it started, for one. */
const changedAfterDays = 90

/** @returns whether the agency still follows a child by a referral, and changes what is known of it */
export function isStillFollowed(
  holdings: readonly Holding[],
  agencyId: string,
  now: Date,
): boolean {
  const since = addDays(belgianDay(now), -changedAfterDays)
  return holdings.some(
    ({ receiverId, status, closedAt }) =>
      receiverId === agencyId &&
      (isOpenStatus(status) || (closedAt !== null && belgianDay(closedAt) >= since)),
  )
}

/**
 * Lets nobody change how a child is followed whose file is under restriction (GDPR art. 18), whoever keeps it, nor
 * the agency once it followed the child long ago.
 *
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws ChainMoveNotAllowedError when the agency does not follow the child any more
 */
export async function requireChangeable(
  { chains }: Pick<EducationRepositories, 'chains'>,
  actor: Actor,
  chain: ChainRow,
  now: Date,
): Promise<void> {
  if (await chains.isRestricted(chain)) {
    throw new PersonRestrictedError('What may be done with this file is restricted.')
  }
  const agency = actor.organisation.id
  if (chain.organisationId === agency) return
  if (isStillFollowed(await chains.referralsOf(chain), agency, now)) return
  throw new ChainMoveNotAllowedError('The referral of this child is long closed.')
}

/**
 * Carries out what the rules make of a move, with its line of history.
 *
 * @param stored what is stored beside: the words of a proposal
 * @throws ChainMoveNotAllowedError when the move does not follow from where the chain stands
 * @throws SecondPersonRequiredError when whoever proposed would confirm
 */
export async function moveChain(
  { repositories: { chains, chainEvents }, chain, proof, now, actor }: LockedChain,
  input: ChainMoveInput,
  { told, stored = {} }: { readonly told: readonly Told[]; readonly stored?: ChainChange },
): Promise<void> {
  const before = standingOf(chain, proof)
  const userId = actor?.userId ?? null
  const decision = decideChainMove(before, input, { userId, on: belgianDay(now) })
  if (!decision.ok) {
    throw decision.refusal === 'colleagueRequired'
      ? new SecondPersonRequiredError('Somebody else has to confirm what you proposed.')
      : new ChainMoveNotAllowedError(`${input.move} is not possible for this child now.`)
  }
  const { state, ending, proposedBy, closedBy } = decision.standing
  const isProposed = proposedBy !== null
  await chains.update(chain, {
    ...{ state, closingReason: ending, closingProposedBy: proposedBy, closedBy },
    closedAt: closedAtOf(state, before.state === 'closed' ? chain.closedAt : null, now),
    ...(isProposed ? {} : withoutProposal),
    // Somebody saw to it that the other municipality did not find the child.
    ...(state === 'closed' ? { transferDeclinedAt: null } : {}),
    ...stored,
  })
  for (const { event, reason = null, detail = null } of told) {
    const { partitionId, organisationId, personId } = chain
    await chainEvents.add({
      ...{ partitionId, id: newId(), organisationId, personId, event, reason, detail },
      actorId: userId,
      actorOrganisationId: actor?.organisation.id ?? null,
      role: actor ? roleUsed(actor, 'followEducation') : null,
      at: now,
    })
  }
}

function closedAtOf(state: ChainState, before: Date | null, now: Date): Date | null {
  return state === 'open' ? null : (before ?? now)
}

const withoutProposal: ChainChange = {
  closingDetail: null,
  receivingMunicipality: null,
  receivingOrganisationId: null,
  closingProposedAt: null,
  closingProposedFor: null,
}

function standingOf(chain: ChainRow, proof: ProofRow | undefined): ChainStanding {
  const { state, closingReason, closingProposedBy, closedBy } = chain
  return {
    ...{ state, ending: closingReason, proposedBy: closingProposedBy, closedBy },
    proof: proof ? standingProof(proof) : null,
  }
}

/** Of a proof, what decides what may be done. */
export function standingProof({
  kind,
  enrolledOn,
  hasStarted,
}: Pick<ProofRow, 'kind' | 'enrolledOn' | 'hasStarted'>) {
  return { enrolledOn, hasStarted, isAtHome: kind === 'homeEducation' }
}

/** What is done with a chain as it stands, for whoever shows it. */
export function standingOfRecord(record: {
  readonly chain: ChainRow
  readonly proof: ProofRow | null
}): ChainStanding {
  return standingOf(record.chain, record.proof ?? undefined)
}
