import Type, { type Static } from 'typebox'
import { appointmentActions } from '../appointments/index.ts'
import { Appointment } from '../appointments/schemas.ts'
import { SentBackground } from '../background/schemas.ts'
import { ClockAtSending } from '../education/schemas.ts'
import { EligibilityAtSending } from '../eligibility/schemas.ts'
import { HouseholdSnapshot } from '../households/schemas.ts'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { clockDays, clockFacts } from '../referral-terms/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  pageOf,
  someOf,
  Text,
  Version,
} from '../wire/schemas.ts'
import { figureFilters } from './figure-filters/schemas.ts'
import {
  allCompletionOutcomes,
  contestStates,
  deskRoles,
  emptyFields,
  failureOutcomes,
  holdReasons,
  priorities,
  priorityReasons,
  referralBoxes,
  referralEvents,
  referralReasons,
  referralSorts,
  referralStatuses,
  referralTypes,
  rejectionReasons,
  turnableFilters,
  typesToDesk,
} from './index.ts'

/** Which staff of the desk a referral asks for: one talk makes one referral (agreement §2.1.1 d). */
const staffAskedFor = Type.Array(oneOf(deskRoles), { minItems: 1, maxItems: 2, uniqueItems: true })

const content = {
  reasons: Type.Array(oneOf(referralReasons), { maxItems: 8, uniqueItems: true }),
  reasonNote: Type.Optional(Text(2000)),
  priority: oneOf(priorities),
  priorityReason: Type.Optional(oneOf(priorityReasons)),
  deskRoles: staffAskedFor,
}

/** What a sender asks when it starts a referral. */
export const NewReferral = component(
  'NewReferral',
  Type.Object({
    person: Id,
    type: oneOf(typesToDesk),
    desk: Type.Optional({
      ...Id,
      description: 'Needed only where several desks serve the municipality.',
    }),
    ...content,
  }),
)
export type NewReferral = Static<typeof NewReferral>

/** What may still change while the referral is a draft. */
export const ReferralDraft = component(
  'ReferralDraft',
  Type.Object({ type: oneOf(typesToDesk), desk: Type.Optional(Id), ...content }),
)
export type ReferralDraft = Static<typeof ReferralDraft>

const outcomes = [...allCompletionOutcomes, ...failureOutcomes] as const

const head = {
  id: Id,
  href: Href,
  reference: Line(20),
  type: oneOf(referralTypes),
  status: oneOf(referralStatuses),
  version: Version,
  person: PersonSummary,
  sender: OrganisationSummary,
  receiver: OrganisationSummary,
  desk: Type.Object({ id: Id, name: Line(200) }),
  priority: oneOf(priorities),
  deskRoles: Type.Array(oneOf(deskRoles), { maxItems: 2, uniqueItems: true }),
  owner: Type.Optional(Colleague),
  createdAt: Instant,
  waitsSince: Type.Optional({
    ...Instant,
    description: 'A draft that goes out as soon as a protocol lets it, and since when.',
  }),
  submittedAt: Type.Optional(Instant),
  ...clockDays,
  answerBy: Type.Optional({ ...Day, description: 'Of the open question.' }),
  questionEscalatesOn: Type.Optional({
    ...Day,
    description: 'First day on which the open question is for the managers of its sender too.',
  }),
  holdUntil: Type.Optional({ ...Day, description: 'Last day of a pause.' }),
  contest: Type.Optional(oneOf(contestStates)),
  attempts: Type.Optional(
    Type.Object({ count: Type.Integer({ minimum: 0 }), lastOn: Type.Optional(Day) }),
  ),
  appointment: Type.Optional(Appointment),
  came: Type.Optional(
    Type.Boolean({ description: 'Whether they came to the appointment, once that is known.' }),
  ),
  cameLate: Type.Optional(
    Type.Boolean({ description: 'There, and true, when they came too late.' }),
  ),
  acceptedAt: Type.Optional(Instant),
  closedAt: Type.Optional(Instant),
  acknowledgedAt: Type.Optional(Instant),
  outcome: Type.Optional(oneOf(outcomes)),
  messageToReferrer: Type.Optional(Text(2000)),
  rejectionReason: Type.Optional(oneOf(rejectionReasons)),
}

/** A referral that this one was forwarded from. */
const origin = Type.Object({ id: Id, reference: Line(20), href: Href })

/** A referral that another desk got because this one was forwarded. */
const forwarded = Type.Object({
  id: Id,
  reference: Line(20),
  desk: Type.Object({ id: Id, name: Line(200) }),
})

/** An open referral of another organisation for the same. */
const beside = Type.Object({
  id: Id,
  reference: Line(20),
  sender: OrganisationSummary,
  desk: Type.Object({ id: Id, name: Line(200) }),
})

/** A referral in a list. */
export const ReferralListItem = component('ReferralListItem', Type.Object(head))
export type ReferralListItem = Static<typeof ReferralListItem>

/** A page of a list of referrals, with the count of the same list. */
export const ReferralPage = pageOf('ReferralPage', ReferralListItem)

/** A referral as this reader may see it: the sender gets the closed set of `fieldsForSender`. */
export const Referral = component(
  'Referral',
  Type.Object({
    ...content,
    ...head,
    outcomeDate: Type.Optional(Day),
    duplicateOf: Type.Optional({ ...Line(20), description: 'Reference number.' }),
    question: Type.Optional({ ...Text(2000), description: 'The question that is open.' }),
    agreement: Type.Optional({
      ...Type.Object({ id: Id, reference: Line(200) }),
      description: 'The cooperation agreement that was in force when it was sent.',
    }),
    ...clockFacts,
    holdReason: Type.Optional({ ...oneOf(holdReasons), description: 'For the desk alone.' }),
    agiiClientNumber: Type.Optional({
      ...Line(8),
      description: "Of the agency's own system; for the desk alone.",
    }),
    partOf: Type.Optional(origin),
    forwardedTo: Type.Optional(Type.Array(forwarded)),
    pendingBeside: Type.Optional({
      ...Type.Array(beside),
      description: 'What others sent for the same, and is open too; for the receiver alone.',
    }),
    interview: Type.Optional({
      ...Id,
      description: 'The talk it follows from; for its sender alone.',
    }),
    household: Type.Optional(HouseholdSnapshot),
    eligibility: Type.Optional(EligibilityAtSending),
    compulsoryClock: Type.Optional(ClockAtSending),
    background: Type.Optional(SentBackground),
    firstContactAt: Type.Optional(Instant),
    allowedEvents: Type.Array(oneOf(referralEvents), {
      description: 'What the caller may do with it now.',
    }),
    appointmentActions: Type.Array(oneOf(appointmentActions), {
      description: 'What the caller may do with its appointment now.',
    }),
  }),
)
export type Referral = Static<typeof Referral>

/** Which list, narrowed by which filters, from where on. */
export const ReferralListQuery = Type.Object({
  box: oneOf(referralBoxes),
  type: someOf(referralTypes),
  status: someOf(referralStatuses),
  outcome: someOf(outcomes),
  person: Type.Optional(Id),
  desk: Type.Optional(Id),
  owner: Type.Optional(Id),
  sender: Type.Optional({ ...Id, description: 'The organisation that sent it.' }),
  submittedFrom: Type.Optional(Day),
  submittedUntil: Type.Optional(Day),
  closedFrom: Type.Optional(Day),
  closedUntil: Type.Optional(Day),
  rejectionReason: someOf(rejectionReasons),
  pickedUpFrom: Type.Optional(Day),
  pickedUpUntil: Type.Optional(Day),
  firstContactFrom: Type.Optional({ ...Day, description: 'Finds nothing for a sender.' }),
  firstContactUntil: Type.Optional({ ...Day, description: 'Finds nothing for a sender.' }),
  acknowledged: Type.Optional(Type.Boolean({ description: 'Whether the sender saw the outcome.' })),
  deskRole: Type.Optional({
    ...oneOf(deskRoles),
    description: 'Asks for this staff of the desk, whether or not for others too.',
  }),
  notDeskRole: Type.Optional({
    ...oneOf(deskRoles),
    description: 'Does not ask for this staff of the desk.',
  }),
  overdue: Type.Optional(
    Type.Boolean({
      description: 'Past the day of picking up, of answering, of completing, or of the pause.',
    }),
  ),
  soon: Type.Optional(
    Type.Boolean({ description: 'Within the warning before the day of picking up or completing.' }),
  ),
  ...figureFilters,
  reference: Type.Optional({
    ...Line(40),
    description: 'A whole reference number, with or without dashes.',
  }),
  not: someOf(turnableFilters, 'Filters that are turned round: everything but what they name.'),
  empty: someOf(emptyFields, 'There is nothing of any of these.'),
  filled: someOf(emptyFields, 'There is something of each of these.'),
  sort: Type.Optional({
    ...oneOf(referralSorts),
    description: 'One that this list can be sorted by; as it is worked through when left out.',
  }),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type ReferralListQuery = Static<typeof ReferralListQuery>

/** With what a draft is sent along: the slot that is booked for it, if there is one. */
export const Submission = component('Submission', Type.Object({ slot: Type.Optional(Id) }))
export type Submission = Static<typeof Submission>

/** What every ending tells beside its outcome. */
const ending = { date: Day, messageToReferrer: Type.Optional(Text(2000)) }

/** How a referral reached its goal. */
export const Completion = component(
  'Completion',
  Type.Object({ outcome: oneOf(allCompletionOutcomes), ...ending }),
)
export type Completion = Static<typeof Completion>

/** Why a referral that was picked up ended without its goal. */
export const Failure = component(
  'Failure',
  Type.Object({ outcome: oneOf(failureOutcomes), ...ending }),
)
export type Failure = Static<typeof Failure>

/** Why the receiver sends a referral back, coded and in a sentence. */
export const Rejection = component(
  'Rejection',
  Type.Object({
    reason: oneOf(rejectionReasons),
    explanation: Text(2000),
    duplicateOf: Type.Optional({
      ...Line(20),
      description: 'Reference number of the referral that this one repeats.',
    }),
  }),
)
export type Rejection = Static<typeof Rejection>
