import {
  allowedOnwardEvents,
  type OnwardEventName,
  type OnwardHappening,
  type OnwardStatus,
} from '@onthaal/shared/onward-referrals'
import { educationTypes, followedStatuses } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../actor.ts'
import type { ServiceRepository } from '../directory/index.ts'
import type { LockedChain } from '../education/index.ts'
import {
  OnwardNotAllowedError,
  PersonRestrictedError,
  required,
  requireVersion,
} from '../errors.ts'
import { type Intent, once } from '../idempotency/index.ts'
import { newId } from '../ids.ts'
import type { MailRepository } from '../mail/index.ts'
import {
  type ReferralRecord,
  type ReferralRepositories,
  shownReferral,
} from '../referrals/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type {
  OnwardEventRecord,
  OnwardRecord,
  OnwardRepository,
  OnwardRow,
  SchoolLinkRow,
} from './onward-repository.ts'

export interface OnwardRepositories
  extends Pick<ReferralRepositories, 'referrals' | 'consultation' | 'idempotencyKeys'> {
  readonly onwardReferrals: OnwardRepository
  readonly services: ServiceRepository
  readonly mails: MailRepository
  readonly chains: LockedChain['repositories']['chains']
  readonly chainEvents: LockedChain['repositories']['chainEvents']
}

export type OnwardUseCaseDependencies = UseCaseDependencies<OnwardRepositories>

/** A hop with everything around it, and how the reader stands to it. */
export interface WholeOnward extends OnwardRecord {
  readonly record: ReferralRecord
  /** Nothing for whoever sent the referral. */
  readonly link: SchoolLinkRow | undefined
  readonly events: readonly OnwardEventRecord[]
  readonly allowed: readonly OnwardEventName[]
}

/** A change that somebody wants made once to one hop, as they saw it. */
export interface OnwardCommand<Input = undefined> {
  readonly actor: Actor
  readonly onwardReferralId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: Input
}

/** A locked hop, at the moment somebody wants to change it. */
export interface LockedOnward {
  readonly hop: OnwardRow
  readonly record: ReferralRecord
  readonly repositories: OnwardRepositories
  readonly actor: Actor
  readonly now: Date
}

/** @returns whether a referral is one out of which a desk refers onward, and still does */
export function isFollowedForSchool({ referral }: Pick<ReferralRecord, 'referral'>): boolean {
  const followed: readonly string[] = followedStatuses
  const forSchool: readonly string[] = educationTypes
  return followed.includes(referral.status) && forSchool.includes(referral.type)
}

/** @returns whether the actor follows the referral, and so decides about its hops */
export function isOwner({ userId }: Actor, { referral }: Pick<ReferralRecord, 'referral'>) {
  return referral.ownerId === userId
}

/** @throws OnwardNotAllowedError when it is not the actor who follows the referral */
export function requireOwner(actor: Actor, record: ReferralRecord): void {
  if (!isOwner(actor, record)) throw new OnwardNotAllowedError('Somebody else follows this.')
}

/**
 * Lets a file under restriction neither be shared with anybody else nor changed (GDPR art. 18).
 *
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export async function requireShareable(
  { onwardReferrals }: Pick<OnwardRepositories, 'onwardReferrals'>,
  { referral }: Pick<ReferralRecord, 'referral'>,
): Promise<void> {
  if (await onwardReferrals.mayRefer(referral.partitionId, referral.id)) return
  throw new PersonRestrictedError('What may be done with this file is restricted.')
}

/**
 * Changes one hop once: lock, compare the version, decide and write, all in one transaction.
 *
 * @param change decides and writes, once the row is locked and is what the actor saw
 * @throws NotFoundError when the actor may not see the hop
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws OnwardNotAllowedError when the actor is not the one who follows the referral
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function changeOnward<Input>(
  { work, clock }: OnwardUseCaseDependencies,
  { actor, onwardReferralId, versions, intent }: OnwardCommand<Input>,
  change: (locked: LockedOnward) => Promise<void>,
): Promise<WholeOnward> {
  return work(actor, async (repositories) => {
    const now = clock()
    const { referrals, onwardReferrals } = repositories
    const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
      const hop = required(await onwardReferrals.lock(onwardReferralId))
      requireVersion(hop.version, versions)
      const record = required(await referrals.find(hop.referralId, belgianDay(now)))
      requireOwner(actor, record)
      await requireShareable(repositories, record)
      await change({ hop, record, repositories, actor, now })
      return hop.id
    })
    const whole = await wholeOnward(repositories, actor, id, now)
    repositories.consultation.note(shownReferral(actor, whole.record))
    return whole
  })
}

/** All hops of a referral that the actor may know of. */
export interface WholeOnwards {
  readonly record: ReferralRecord
  /** Whether the reader is of the desk, which knows all of it. */
  readonly isDesk: boolean
  readonly hops: readonly WholeOnward[]
}

type ReadingRepositories = Pick<OnwardRepositories, 'referrals' | 'onwardReferrals'>

/** Reads all hops of a referral, the oldest first; of health and welfare row-level security gives the sender none. */
export async function wholeOnwards(
  repositories: ReadingRepositories,
  actor: Actor,
  record: ReferralRecord,
  now: Date,
): Promise<WholeOnwards> {
  const { partitionId, id } = record.referral
  const found = await repositories.onwardReferrals.ofReferral(partitionId, id)
  const hops: WholeOnward[] = []
  for (const { hop } of found) hops.push(await wholeOnward(repositories, actor, hop.id, now))
  return { record, hops, isDesk: isOfDesk(actor, record) }
}

/**
 * Reads a hop with what is around it.
 *
 * @throws NotFoundError when the actor may not see it
 */
export async function wholeOnward(
  { referrals, onwardReferrals }: ReadingRepositories,
  actor: Actor,
  id: string,
  now: Date,
): Promise<WholeOnward> {
  const found = required(await onwardReferrals.find(id))
  const record = required(await referrals.find(found.hop.referralId, belgianDay(now)))
  const isDesk = isOfDesk(actor, record)
  return {
    ...found,
    record,
    link: isDesk ? await onwardReferrals.link(found.hop) : undefined,
    events: isDesk ? await onwardReferrals.events(found.hop) : [],
    allowed: isOwner(actor, record) ? allowedOnwardEvents(found.hop, 'owner', now) : [],
  }
}

function isOfDesk({ organisation }: Actor, { referral }: Pick<ReferralRecord, 'referral'>) {
  return referral.receiverOrganisationId === organisation.id
}

interface EventOf {
  readonly event: OnwardEventName | OnwardHappening
  readonly fromStatus: OnwardStatus | null
  readonly toStatus: OnwardStatus
}

/** Writes down what somebody of the desk did with a hop. */
export async function addOnwardEvent(
  { hop, repositories, actor, now }: Omit<LockedOnward, 'record'>,
  event: EventOf,
): Promise<void> {
  await repositories.onwardReferrals.addEvent({
    partitionId: hop.partitionId,
    id: newId(),
    onwardReferralId: hop.id,
    ...event,
    by: 'owner',
    actorId: actor.userId,
    actorOrganisationId: actor.organisation.id,
    role: roleUsed(actor, 'followReferrals'),
    at: now,
  })
}
