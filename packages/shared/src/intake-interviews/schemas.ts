import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { Referral } from '../referrals/schemas.ts'
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
  Text,
  Version,
} from '../wire/schemas.ts'
import {
  type InterviewSection,
  interpreterKinds,
  interviewBoxes,
  interviewChannels,
  interviewOutcomes,
  interviewSections,
  interviewStatuses,
  interviewTopics,
  sectionStates,
} from './index.ts'

/** How far each section is; in a request, one that is left out was not begun. */
const SectionStates = component(
  'SectionStates',
  Type.Object(
    Object.fromEntries(
      interviewSections.map((section) => [section, Type.Optional(oneOf(sectionStates))]),
    ) as Record<
      InterviewSection,
      ReturnType<typeof Type.Optional<ReturnType<typeof oneOf<typeof sectionStates>>>>
    >,
  ),
)

const content = {
  heldOn: Type.Optional(Day),
  place: Type.Optional(Line(200)),
  channel: Type.Optional(oneOf(interviewChannels)),
  languages: Type.Array(Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]{2,20}$' }), {
    maxItems: 5,
    uniqueItems: true,
    description: 'BCP 47 tags.',
  }),
  interpreter: Type.Optional(oneOf(interpreterKinds)),
  topics: Type.Array(oneOf(interviewTopics), {
    maxItems: interviewTopics.length,
    uniqueItems: true,
    description: 'What the person was informed about.',
  }),
  materials: Type.Array(Line(200), {
    maxItems: 20,
    uniqueItems: true,
    description: 'What was handed over.',
  }),
  notes: Type.Optional({ ...Text(4000), description: 'Never leaves the organisation.' }),
  sections: Type.Optional({
    ...SectionStates,
    description: 'How far each section of the talk is. None of them is needed to close it.',
  }),
}

/** What a talk begins with: somebody, and what is known of it already. */
export const NewIntakeInterview = component(
  'NewIntakeInterview',
  Type.Object({ person: Id, ...content }),
)
export type NewIntakeInterview = Static<typeof NewIntakeInterview>

/** What may change while a talk is a draft. */
export const IntakeInterviewInput = component('IntakeInterviewInput', Type.Object(content))
export type IntakeInterviewInput = Static<typeof IntakeInterviewInput>

const head = {
  id: Id,
  href: Href,
  version: Version,
  status: oneOf(interviewStatuses),
  person: PersonSummary,
  heldOn: content.heldOn,
  channel: content.channel,
  outcome: Type.Optional(oneOf(interviewOutcomes)),
  createdAt: Instant,
  createdBy: Colleague,
  updatedAt: Instant,
  updatedBy: Colleague,
  closedAt: Type.Optional(Instant),
  removedOn: Type.Optional({
    ...Day,
    description: 'Of a draft: when it is thrown away unless somebody goes on with it.',
  }),
}

/** A talk in a list. */
export const IntakeInterviewListItem = component('IntakeInterviewListItem', Type.Object(head))
export type IntakeInterviewListItem = Static<typeof IntakeInterviewListItem>

/** A page of a list of talks, with the count of the same list. */
export const IntakeInterviewPage = pageOf('IntakeInterviewPage', IntakeInterviewListItem)

/** A talk whole, with the referrals made in it. */
export const IntakeInterview = component(
  'IntakeInterview',
  Type.Object({
    ...head,
    ...content,
    referrals: Type.Array(Referral, {
      description: 'Without those that were taken out of the talk.',
    }),
    readers: Type.Optional(
      Type.Array(Type.Object({ ...Colleague.properties, at: Instant }), {
        description: 'Of a draft: which colleagues opened it a short time ago, the last first.',
      }),
    ),
  }),
)
export type IntakeInterview = Static<typeof IntakeInterview>

/** How a talk ends, and which referrals were on the screen when that was decided. */
export const InterviewCompletion = component(
  'InterviewCompletion',
  Type.Object({
    outcome: oneOf(interviewOutcomes),
    reviewed: Type.Optional(
      Type.Array(Type.Object({ id: Id, version: Version }), {
        maxItems: 100,
        description:
          'The draft referrals as the caller saw them. When given, others than these are not sent.',
      }),
    ),
    informed: Type.Optional(
      Type.Array(Id, {
        maxItems: 30,
        uniqueItems: true,
        description:
          'Who else of the household was there, and so was informed. Minors who were not are informed of school through them.',
      }),
    ),
    slots: Type.Optional(
      Type.Array(Type.Object({ referral: Id, slot: Id }), {
        maxItems: 100,
        description: 'The slots that are booked for what is sent.',
      }),
    ),
  }),
)
export type InterviewCompletion = Static<typeof InterviewCompletion>

/** Which talks, of everybody or of one person, from where on. */
export const IntakeInterviewListQuery = Type.Object({
  box: oneOf(interviewBoxes),
  person: Type.Optional(Id),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type IntakeInterviewListQuery = Static<typeof IntakeInterviewListQuery>
