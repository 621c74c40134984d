import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { interviewTopics } from '../intake-interviews/index.ts'
import { PersonSummary } from '../persons/schemas.ts'
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
} from '../wire/schemas.ts'
import { informingChannels } from './index.ts'

const how = {
  informedOn: Day,
  channel: oneOf(informingChannels),
  languages: Type.Array(Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]{2,20}$' }), {
    minItems: 1,
    maxItems: 5,
    uniqueItems: true,
    description: 'BCP 47 tags.',
  }),
  materials: Type.Array(Line(200), {
    maxItems: 20,
    uniqueItems: true,
    description: 'What was handed over or sent along.',
  }),
}

/** That somebody was informed, apart from a talk that is kept here. */
export const NewInforming = component(
  'NewInforming',
  Type.Object({
    topics: Type.Array(oneOf(interviewTopics), {
      minItems: 1,
      maxItems: interviewTopics.length,
      uniqueItems: true,
    }),
    ...how,
  }),
)
export type NewInforming = Static<typeof NewInforming>

/** Why a proof does not count. */
export const InformingWithdrawal = component(
  'InformingWithdrawal',
  Type.Object({ reason: Line(200) }),
)
export type InformingWithdrawal = Static<typeof InformingWithdrawal>

/** The proof that somebody was informed about one topic. */
export const Informing = component(
  'Informing',
  Type.Object({
    id: Id,
    topic: oneOf(interviewTopics),
    ...how,
    informedBy: Colleague,
    recordedAt: Instant,
    interview: Type.Optional({ ...Id, description: 'The talk in which it was.' }),
    withdrawn: Type.Optional(
      Type.Object(
        { at: Instant, by: Colleague, reason: Text(200) },
        { description: 'A mistake: it proves nothing any more.' },
      ),
    ),
  }),
)
export type Informing = Static<typeof Informing>

/** What somebody was informed about, newest first, withdrawn proofs among them. */
export const InformingList = component(
  'InformingList',
  Type.Object({ items: Type.Array(Informing), self: Href }),
)
export type InformingList = Static<typeof InformingList>

/** Somebody of whom no proof of informing stands. */
const UninformedPerson = component(
  'UninformedPerson',
  Type.Object({ person: PersonSummary, recordedAt: Instant }),
)

/** A page of all who are registered and not informed yet, with the count of the same list. */
export const UninformedPersonPage = pageOf('UninformedPersonPage', UninformedPerson)

export const UninformedPersonQuery = Type.Object({
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type UninformedPersonQuery = Static<typeof UninformedPersonQuery>

/** Somebody of whom a proof stands that they were informed in these days. */
const InformedPerson = component(
  'InformedPerson',
  Type.Object({
    person: PersonSummary,
    recordedAt: { ...Instant, description: 'When their file changed last.' },
  }),
)

/** A page of all who were informed in these days, with the count of the same list. */
export const InformedPersonPage = pageOf('InformedPersonPage', InformedPerson)

export const InformedPersonQuery = Type.Object({
  informedFrom: Day,
  informedUntil: Day,
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type InformedPersonQuery = Static<typeof InformedPersonQuery>
