import Type, { type Static } from 'typebox'
import { HouseholdSnapshot } from '../households/schemas.ts'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { ReferralEvent } from '../referral-events/schemas.ts'
import { ReferralListItem } from '../referrals/schemas.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text } from '../wire/schemas.ts'
import { clientParties, noteAudiences, taskStates } from './index.ts'

const taskContent = {
  what: Line(300),
  party: { ...oneOf(clientParties), description: 'Whose turn it is.' },
  by: { ...Day, description: 'By when.' },
}

/** Something that one of both sides is to do for a client. */
export const NewTask = component(
  'NewTask',
  Type.Object({
    ...taskContent,
    assignee: Type.Optional({
      ...Id,
      description:
        'Which colleague: one of the own organisation alone, as the staff of others is theirs.',
    }),
  }),
)
export type NewTask = Static<typeof NewTask>

/** How far a task is. */
export const TaskProgress = component('TaskProgress', Type.Object({ state: oneOf(taskStates) }))
export type TaskProgress = Static<typeof TaskProgress>

/** Who did something, and on which side. */
const doer = { by: Colleague, organisation: OrganisationSummary, at: Instant }

/** A task of "Wie doet wat", as both sides see it. */
export const ClientTask = component(
  'ClientTask',
  Type.Object({
    id: Id,
    ...taskContent,
    organisation: OrganisationSummary,
    assignee: Type.Optional(Colleague),
    state: oneOf(taskStates),
    added: Type.Object(doer),
    done: Type.Optional(Type.Object(doer)),
    mayWithdraw: { ...Type.Boolean(), description: 'Whether the caller added it, and it is open.' },
  }),
)
export type ClientTask = Static<typeof ClientTask>

/** What somebody writes down of a client, and for whom: that is chosen once. */
export const NewNote = component(
  'NewNote',
  Type.Object({ audience: oneOf(noteAudiences), text: Text(2000) }),
)
export type NewNote = Static<typeof NewNote>

/** A note of a client; what was taken back says nothing any more. */
export const ClientNote = component(
  'ClientNote',
  Type.Object({
    id: Id,
    audience: oneOf(noteAudiences),
    text: Type.Optional(Text(2000)),
    written: Type.Object(doer),
    withdrawnAt: Type.Optional(Instant),
    mayWithdraw: {
      ...Type.Boolean(),
      description: 'Whether the caller wrote it, less than a day ago.',
    },
  }),
)
export type ClientNote = Static<typeof ClientNote>

/** Who of the own organisation is asked first. */
export const ContactPersonChoice = component('ContactPersonChoice', Type.Object({ colleague: Id }))
export type ContactPersonChoice = Static<typeof ContactPersonChoice>

/** All that is told of a trajectory: yes or no (decree of 7 June 2013, art. 20 §7). */
export const TrajectoryMarks = component(
  'TrajectoryMarks',
  Type.Object({ contract: Type.Boolean(), certificate: Type.Boolean() }),
)
export type TrajectoryMarks = Static<typeof TrajectoryMarks>

/** What changed of a trajectory; what is left out stays as whoever wrote it down last had it. */
export const TrajectoryChange = component(
  'TrajectoryChange',
  Type.Object(
    { contract: Type.Optional(Type.Boolean()), certificate: Type.Optional(Type.Boolean()) },
    { minProperties: 1 },
  ),
)
export type TrajectoryChange = Static<typeof TrajectoryChange>

/** Something that happened to one of the referrals of a client. */
const ClientEvent = component('ClientEvent', Type.Object({ referral: Id, event: ReferralEvent }))
export type ClientEvent = Static<typeof ClientEvent>

/**
 * Somebody whom two organisations follow together, as this reader may see them: by the referrals of one sender to
 * one receiver, and nothing of anybody else who knows the same human being.
 */
export const SharedClient = component(
  'SharedClient',
  Type.Object({
    self: Href,
    person: PersonSummary,
    household: Type.Optional(HouseholdSnapshot),
    sender: OrganisationSummary,
    receiver: OrganisationSummary,
    party: { ...oneOf(clientParties), description: 'The side on which the caller stands.' },
    mayAdd: {
      ...Type.Boolean(),
      description: 'Whether the caller may add and tick: something is still followed, by them.',
    },
    referrals: Type.Array(ReferralListItem, { description: 'Newest first.' }),
    referralsAreWhole: { ...Type.Boolean(), description: 'False when the oldest are left out.' },
    timeline: Type.Array(ClientEvent, { description: 'Of all of them, newest first.' }),
    timelineIsWhole: {
      ...Type.Boolean(),
      description: 'False when what happened longest ago is left out.',
    },
    tasks: Type.Array(ClientTask, { description: 'What is open first, by its day.' }),
    tasksAreWhole: {
      ...Type.Boolean(),
      description: 'False when what was done longest ago is left out.',
    },
    notes: Type.Array(ClientNote, {
      description: 'Those of the own side and those that are shared, newest first.',
    }),
    notesAreWhole: { ...Type.Boolean(), description: 'False when the oldest are left out.' },
    contactPersons: Type.Object(
      { sender: Type.Optional(Colleague), receiver: Type.Optional(Colleague) },
      { description: 'Of each side whom to ask first, where somebody was chosen.' },
    ),
    trajectory: Type.Optional({
      ...TrajectoryMarks,
      description: 'Left out until the desk said so, and where no protocol lets it be told.',
    }),
    mayMarkTrajectory: {
      ...Type.Boolean(),
      description: 'Whether the caller follows a referral for civic integration of this client.',
    },
    colleagues: Type.Array(Colleague, {
      description:
        'Of the own organisation, to whom a task can be given; nobody for who may not add.',
    }),
  }),
)
export type SharedClient = Static<typeof SharedClient>

/** What the reader's organisation keeps of clients whom it follows with others; the names of staff are theirs. */
export const KeptOfClients = component(
  'KeptOfClients',
  Type.Object({
    tasks: Type.Array(
      Type.Object({
        ...taskContent,
        state: oneOf(taskStates),
        addedAt: Instant,
        doneAt: Type.Optional(Instant),
      }),
    ),
    notes: Type.Array(
      Type.Object({
        audience: oneOf(noteAudiences),
        text: Type.Optional(Text(2000)),
        writtenAt: Instant,
        withdrawnAt: Type.Optional(Instant),
      }),
    ),
    trajectory: Type.Array(
      Type.Object({ ...TrajectoryMarks.properties, recordedAt: Type.Optional(Instant) }),
      { description: 'For whoever sent the referral only how it is now, without since when.' },
    ),
  }),
)
export type KeptOfClients = Static<typeof KeptOfClients>

/** Something that the reader is to do, and for whom. */
export const DueTask = component(
  'DueTask',
  Type.Object({
    id: Id,
    what: taskContent.what,
    by: Day,
    isMine: { ...Type.Boolean(), description: 'False when it is for anybody of the own side.' },
    person: PersonSummary,
    referral: { ...Id, description: 'One that leads to the shared client.' },
  }),
)
export type DueTask = Static<typeof DueTask>

/** What the reader is to do. */
export const TaskList = component(
  'TaskList',
  Type.Object({
    items: Type.Array(DueTask),
    isWhole: {
      ...Type.Boolean(),
      description: 'False when more is due: it follows once something of this is done.',
    },
    self: Href,
  }),
)
export type TaskList = Static<typeof TaskList>
