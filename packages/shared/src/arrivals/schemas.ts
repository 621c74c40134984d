import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { interviewStatuses } from '../intake-interviews/index.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { allCompletionOutcomes, failureOutcomes, referralStatuses } from '../referrals/index.ts'
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
  Total,
  TotalIsExact,
  Version,
} from '../wire/schemas.ts'
import { arrivalMoves, arrivalSources, arrivalStatuses, interpreterNeeds } from './index.ts'

const LanguageTag = Type.String({
  maxLength: 20,
  pattern: '^[A-Za-z0-9-]{2,20}$',
  description: 'BCP 47 tag.',
})

/** Somebody who is put on the list by hand. */
export const NewArrival = component(
  'NewArrival',
  Type.Object({
    person: Id,
    registeredOn: { ...Day, description: 'When they registered or showed themselves here.' },
    source: oneOf(arrivalSources.filter((source) => source !== 'import' && source !== 'agency')),
    contactLanguage: Type.Optional({
      ...LanguageTag,
      description: 'BCP 47 tag; counts as long as the file tells of none.',
    }),
  }),
)
export type NewArrival = Static<typeof NewArrival>

/** Where and when a talk is planned. */
export const ArrivalPlan = component(
  'ArrivalPlan',
  Type.Object({
    at: Instant,
    room: Type.Optional(Line(100)),
    staff: Type.Optional({ ...Id, description: 'Colleague who holds the talk.' }),
    interpreter: Type.Optional(oneOf(interpreterNeeds)),
    interpreterLanguage: Type.Optional(LanguageTag),
  }),
)
export type ArrivalPlan = Static<typeof ArrivalPlan>

/** What is done with an arrival that needs no more to be said. */
export const ArrivalChange = component(
  'ArrivalChange',
  Type.Object({
    move: oneOf(arrivalMoves.filter((move) => move !== 'plan' && move !== 'invite')),
  }),
)
export type ArrivalChange = Static<typeof ArrivalChange>

/** A talk planned, as it is read. */
const PlannedTalk = component(
  'PlannedTalk',
  Type.Object({
    at: Instant,
    room: Type.Optional(Line(100)),
    staff: Type.Optional(Colleague),
    interpreter: Type.Optional(oneOf(interpreterNeeds)),
    interpreterLanguage: Type.Optional(LanguageTag),
  }),
)

/** The newest talk with somebody. */
const ArrivalTalk = component(
  'ArrivalTalk',
  Type.Object({ id: Id, status: oneOf(interviewStatuses), heldOn: Type.Optional(Day) }),
)

/** The newest referral of somebody that the reader may see, and how it ended. */
const ArrivalReferral = component(
  'ArrivalReferral',
  Type.Object({
    id: Id,
    status: oneOf(referralStatuses),
    outcome: Type.Optional(oneOf([...allCompletionOutcomes, ...failureOutcomes])),
    count: { ...Type.Integer({ minimum: 1 }), description: 'How many there are.' },
  }),
)

/** Somebody who came to live here, from registration to welcome, and what followed from that. */
export const Arrival = component(
  'Arrival',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    status: oneOf(arrivalStatuses),
    allowedMoves: Type.Array(oneOf(arrivalMoves)),
    person: PersonSummary,
    phone: Type.Optional(Type.String({ maxLength: 30, description: 'E.164.' })),
    contactLanguage: Type.Optional({
      ...LanguageTag,
      description: 'BCP 47 tag, of the file or, when that has none, of the arrival.',
    }),
    source: oneOf(arrivalSources),
    registeredOn: Day,
    invitedOn: Type.Optional({ ...Day, description: 'The newest invitation.' }),
    isAnswerOverdue: Type.Boolean({
      description: 'Invited so long ago that no answer is to be expected any more.',
    }),
    planned: Type.Optional(PlannedTalk),
    missedTalks: { ...Type.Integer({ minimum: 0 }), description: 'Planned talks without them.' },
    endedOn: Type.Optional({ ...Day, description: 'When they came, or were known to have moved.' }),
    talk: Type.Optional(ArrivalTalk),
    referral: Type.Optional(ArrivalReferral),
    earlierReferrals: {
      ...Type.Integer({ minimum: 0 }),
      description: 'Referrals of before of which a list told.',
    },
    updatedAt: Instant,
    updatedBy: Type.Optional({
      ...Colleague,
      description: 'Left out as long as nobody here changed what the agency put on the list.',
    }),
  }),
)
export type Arrival = Static<typeof Arrival>

/** How many arrivals of an organisation stand where, whatever else is asked for. */
const ArrivalCounts = component(
  'ArrivalCounts',
  Type.Object(
    Object.fromEntries(arrivalStatuses.map((status) => [status, Total])) as Record<
      (typeof arrivalStatuses)[number],
      typeof Total
    >,
  ),
)

/** A page of the list, with the count of the same list and of every status. */
export const ArrivalPage = component(
  'ArrivalPage',
  Type.Object({
    items: Type.Array(Arrival),
    self: Href,
    next: Type.Optional(Href),
    total: Type.Optional(Total),
    totalIsExact: Type.Optional(TotalIsExact),
    counts: ArrivalCounts,
  }),
)
export type ArrivalPage = Static<typeof ArrivalPage>

/** Who may hold a planned talk. */
export const ArrivalStaffList = component(
  'ArrivalStaffList',
  Type.Object({ items: Type.Array(Colleague), self: Href }),
)
export type ArrivalStaffList = Static<typeof ArrivalStaffList>

/** Which arrivals, and from where on. */
export const ArrivalListQuery = Type.Object({
  status: Type.Optional({
    ...oneOf(arrivalStatuses),
    description: 'Any of them when left out, by the day of registration.',
  }),
  invitedFrom: Type.Optional({ ...Day, description: 'Of the newest invitation.' }),
  invitedUntil: Type.Optional({ ...Day, description: 'Of the newest invitation.' }),
  endedFrom: Type.Optional({ ...Day, description: 'When they came, or were known to have moved.' }),
  endedUntil: Type.Optional({
    ...Day,
    description: 'When they came, or were known to have moved.',
  }),
  language: Type.Optional(LanguageTag),
  source: Type.Optional(oneOf(arrivalSources)),
  staff: Type.Optional({ ...Id, description: 'Who holds the planned talk.' }),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type ArrivalListQuery = Static<typeof ArrivalListQuery>

/** Who is invited. */
export const NewArrivalInvitations = component(
  'NewArrivalInvitations',
  Type.Object({
    arrivals: Type.Array(Id, { minItems: 1, maxItems: 100, uniqueItems: true }),
  }),
)
export type NewArrivalInvitations = Static<typeof NewArrivalInvitations>

/** Whom a letter of invitation is for, and where it goes. */
const ArrivalInvitation = component(
  'ArrivalInvitation',
  Type.Object({
    arrival: Arrival,
    street: Type.Optional(Line(200)),
    houseNumber: Type.Optional(Line(20)),
    box: Type.Optional(Line(20)),
    postalCode: Type.Optional(Line(20)),
    city: Type.Optional(Line(100)),
  }),
)

/** Who was invited, in the order that was asked for, and who could not be. */
export const ArrivalInvitations = component(
  'ArrivalInvitations',
  Type.Object({
    items: Type.Array(ArrivalInvitation),
    skipped: Type.Array(Id, {
      description:
        'Arrivals that cannot be invited now: planned or ended meanwhile, or restricted.',
    }),
  }),
)
export type ArrivalInvitations = Static<typeof ArrivalInvitations>
