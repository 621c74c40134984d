import type { Colleague } from '@onthaal/shared/identity/schemas'
import { educationTypes, sharesPerson } from '@onthaal/shared/referrals'
import {
  type ClientParty,
  mayFollowTogether,
  mayMarkTrajectory,
  tellsTrajectory,
} from '@onthaal/shared/shared-clients'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { ClientMoveNotAllowedError, PersonRestrictedError, required } from '../errors.ts'
import { type Intent, once } from '../idempotency/index.ts'
import type { LiveChangeRepository } from '../live-changes/index.ts'
import type { NoticeRepository } from '../notices/index.ts'
import {
  possibleOwners,
  type ReferralEventRecord,
  type ReferralRecord,
  type ReferralRepositories,
  relationsTo,
  shownReferral,
} from '../referrals/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ClientContactRecord, ClientContactRepository } from './client-contact-repository.ts'
import type { ClientKey } from './client-filters.ts'
import type { ClientMeasureRepository } from './client-measure-repository.ts'
import type { NoteRecord, NoteRepository } from './note-repository.ts'
import type { TaskRecord, TaskRepository } from './task-repository.ts'
import { tellOfClient } from './tell-of-clients.ts'
import type { TrajectoryMarkRepository, TrajectoryMarkRow } from './trajectory-mark-repository.ts'

export interface SharedClientRepositories
  extends Pick<
    ReferralRepositories,
    'referrals' | 'referralEvents' | 'consultation' | 'idempotencyKeys' | 'colleagues'
  > {
  readonly liveChanges: LiveChangeRepository
  readonly notices: NoticeRepository
  readonly tasks: TaskRepository
  readonly notes: NoteRepository
  readonly clientContacts: ClientContactRepository
  readonly clientMeasures: ClientMeasureRepository
  readonly trajectoryMarks: TrajectoryMarkRepository
}

export type SharedClientUseCaseDependencies = UseCaseDependencies<SharedClientRepositories>

/** A shared client as somebody came to it: by one of the referrals. */
export interface OpenedClient {
  readonly key: ClientKey
  readonly record: ReferralRecord
  readonly party: ClientParty
  readonly mayAdd: boolean
  readonly mayMark: boolean
  /** What is written down from here is about the school of a minor. */
  readonly isAboutSchool: boolean
  /** All that the two sides share of this client and this actor may see, newest first. */
  readonly records: readonly ReferralRecord[]
}

/** A shared client with all that is shown of it. */
export interface WholeClient extends OpenedClient {
  readonly events: readonly ReferralEventRecord[]
  readonly eventsAreWhole: boolean
  readonly recordsAreWhole: boolean
  readonly tasks: readonly TaskRecord[]
  readonly tasksAreWhole: boolean
  readonly notes: readonly NoteRecord[]
  readonly notesAreWhole: boolean
  readonly contacts: readonly ClientContactRecord[]
  /** Nothing where nobody said so yet, or no protocol lets this actor know. */
  readonly marks: TrajectoryMarkRow | undefined
  readonly colleagues: readonly Colleague[]
}

/** A change that somebody wants made once to what is shared of a client. */
export interface ClientCommand<Input> {
  readonly actor: Actor
  readonly referralId: string
  readonly intent: Intent
  readonly input: Input
}

/** More than anybody reads; what happened longer ago stands on the referrals themselves. */
const mostEvents = 500
/** Of what is written down, and of referrals, what is more than anybody reads at once. */
const mostShown = 100

const typesOfSchooling: readonly string[] = educationTypes

/**
 * Opens the client behind a referral: the person, as one sender and one receiver follow them by all referrals that
 * still share them. What another sender knows of the same human being is another client.
 *
 * @throws NotFoundError when the actor may not see the referral, it was not sent, it no longer shares its person, or
 *   the data of that person were kept no longer
 */
export async function openClient(
  { referrals }: Pick<SharedClientRepositories, 'referrals'>,
  { actor, referralId, today }: { actor: Actor; referralId: string; today: string },
): Promise<OpenedClient> {
  const found = required(await referrals.find(referralId, today))
  const { referral, person } = found
  const { partitionId, personId, receiverOrganisationId } = referral
  const organisationId = referral.senderOrganisationId
  const all = await referrals.listOfPerson({ partitionId, personId, organisationId }, today)
  const records = all.filter(
    (one) =>
      one.referral.submittedAt !== null &&
      one.referral.receiverOrganisationId === receiverOrganisationId &&
      sharesPerson(one.referral),
  )
  const isShared =
    person.erasedAt === null && records.some(({ referral: { id } }) => id === referralId)
  const record = required(isShared ? found : undefined)
  return {
    key: { partitionId, organisationId, personId, receiverOrganisationId },
    record,
    records,
    party: actor.organisation.id === organisationId ? 'sender' : 'receiver',
    mayAdd: mayFollowTogether(
      relationsTo(actor, record),
      records.map((one) => one.referral.status),
    ),
    mayMark: mayMarkTrajectory(
      records.map((one) => ({
        ...{ type: one.referral.type, outcome: one.referral.outcome },
        relations: relationsTo(actor, one),
      })),
    ),
    isAboutSchool: typesOfSchooling.includes(referral.type),
  }
}

/**
 * All that is shown of a client; the log is told of it.
 *
 * @throws NotFoundError as {@link openClient} says
 */
export async function wholeClient(
  repositories: SharedClientRepositories,
  { actor, referralId, now }: { actor: Actor; referralId: string; now: Date },
): Promise<WholeClient> {
  const opened = await openClient(repositories, { actor, referralId, today: belgianDay(now) })
  const records = opened.records.slice(0, mostShown)
  const ids = records.map(({ referral }) => referral.id)
  const { key, party, mayAdd } = opened
  // Asked all at once: waiting for each of them costs most.
  const [events, tasks, notes, contacts, marks, colleagues] = await Promise.all([
    repositories.referralEvents.listNewest(key.partitionId, ids, mostEvents + 1),
    repositories.tasks.list(key, mostShown + 1),
    repositories.notes.list(key, mostShown + 1),
    repositories.clientContacts.list(key),
    party === 'receiver' || mayKnowTrajectory(opened)
      ? repositories.trajectoryMarks.findNewest(key)
      : undefined,
    mayAdd ? ownColleagues(repositories, actor, opened) : [],
  ])
  repositories.consultation.note(shownReferral(actor, opened.record))
  return {
    ...{ ...opened, contacts, marks, colleagues },
    ...{ records, recordsAreWhole: opened.records.length <= mostShown },
    ...{ tasks: tasks.slice(0, mostShown), tasksAreWhole: tasks.length <= mostShown },
    ...{ notes: notes.slice(0, mostShown), notesAreWhole: notes.length <= mostShown },
    events: events.slice(0, mostEvents),
    eventsAreWhole: events.length <= mostEvents,
  }
}

/** Whether the sender may know of contract and certificate. */
export function mayKnowTrajectory({ records }: OpenedClient): boolean {
  const shared = records.map(({ referral: { type }, agreedCategories }) => ({
    type,
    categories: agreedCategories ?? [],
  }))
  return tellsTrajectory(shared)
}

/** @returns whoever of the actor's own organisation can be given something to do for a client, by name */
export async function ownColleagues(
  { colleagues }: Pick<SharedClientRepositories, 'colleagues'>,
  actor: Actor,
  { party, record: { referral }, isAboutSchool }: OpenedClient,
): Promise<Colleague[]> {
  if (party === 'receiver') {
    const members = await colleagues.listAtDesk(referral.deskId)
    return possibleOwners(members, referral).map(({ id, displayName }) => ({ id, displayName }))
  }
  const list = isAboutSchool ? colleagues.listInEducation : colleagues.listInRoles
  return list(actor.organisation.id, ['frontDesk', 'socialWorker'])
}

/**
 * How somebody adds to what is shared of a client, once.
 *
 * @param change writes it down, and answers which sides see it, each of which is told
 * @param may whether the actor may; otherwise whoever follows the client
 * @throws NotFoundError as {@link openClient} says
 * @throws ClientMoveNotAllowedError when the actor does not follow the client, or nobody does any more
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function changeClient<Input>(
  { work, clock }: SharedClientUseCaseDependencies,
  { actor, referralId, intent }: ClientCommand<Input>,
  change: (
    opened: OpenedClient,
    begun: { readonly repositories: SharedClientRepositories; readonly now: Date },
  ) => Promise<readonly ClientParty[]>,
  may: (opened: OpenedClient) => boolean = ({ mayAdd }) => mayAdd,
): Promise<WholeClient> {
  return work(actor, async (repositories) => {
    const now = clock()
    await once(repositories, { userId: actor.userId, intent, now }, async () => {
      const opened = await openClient(repositories, { actor, referralId, today: belgianDay(now) })
      if (!may(opened)) throw new ClientMoveNotAllowedError('Nothing is added here any more.')
      if (await repositories.clientMeasures.isRestricted(opened.key)) {
        throw new PersonRestrictedError('What may be done with this file is restricted.')
      }
      await tellOfClient(repositories, opened, await change(opened, { repositories, now }))
      return referralId
    })
    return wholeClient(repositories, { actor, referralId, now })
  })
}
