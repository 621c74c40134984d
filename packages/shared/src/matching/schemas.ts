import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { sexes } from '../persons/person-vocabulary.ts'
import { PartialDate, PersonSummary, TypedInsz } from '../persons/schemas.ts'
import { component, Href, Id, Instant, Line, oneOf } from '../wire/schemas.ts'
import { matchFields } from './compare-persons.ts'
import { matchDecisions } from './match-decisions.ts'

/** What was typed of somebody who has no file yet, as far as it tells people apart. */
export const MatchQuery = component(
  'MatchQuery',
  Type.Object({
    givenName: Type.Optional(Line(100)),
    familyName: Type.Optional(Line(100)),
    originalScriptName: Type.Optional(Line(200)),
    birthDate: Type.Optional(PartialDate),
    insz: Type.Optional(TypedInsz),
    phone: Type.Optional(Line(30)),
    sex: Type.Optional(oneOf(sexes)),
    partition: Type.Optional({
      ...Id,
      description: 'Where the file would belong; anywhere of the organisation when left out.',
    }),
  }),
)
export type MatchQuery = Static<typeof MatchQuery>

/** A file that may be of the same person: what it holds, and in which fields it differs. */
const PersonMatch = component(
  'PersonMatch',
  Type.Object({
    person: PersonSummary,
    phone: Type.Optional({ ...Line(30), description: 'E.164.' }),
    sex: Type.Optional(oneOf(sexes)),
    differs: Type.Array(oneOf(matchFields), {
      maxItems: matchFields.length,
      uniqueItems: true,
      description: 'Fields that both hold and that are not written alike.',
    }),
  }),
)
export type PersonMatch = Static<typeof PersonMatch>

/** Files that may be of the same person, the likeliest first. */
export const PersonMatchList = component(
  'PersonMatchList',
  Type.Object({
    items: Type.Array(PersonMatch),
    same: Type.Optional(
      Type.Array(PersonSummary, {
        description: 'Files of which was said that they are of this person.',
      }),
    ),
    self: Href,
  }),
)
export type PersonMatchList = Static<typeof PersonMatchList>

/** What a clerk says of this file and another one. */
export const NewMatchDecision = component(
  'NewMatchDecision',
  Type.Object({
    other: { ...Id, description: 'The person of the other file.' },
    decision: oneOf(matchDecisions),
  }),
)
export type NewMatchDecision = Static<typeof NewMatchDecision>

/** What somebody said of this file and another one. */
const MatchDecision = component(
  'MatchDecision',
  Type.Object({
    id: Id,
    other: PersonSummary,
    decision: oneOf(matchDecisions),
    decidedAt: Instant,
    decidedBy: Colleague,
  }),
)

/** What was said of a file and others, newest first: the newest about two files is the one that counts. */
export const MatchDecisionList = component(
  'MatchDecisionList',
  Type.Object({ items: Type.Array(MatchDecision), self: Href }),
)
export type MatchDecisionList = Static<typeof MatchDecisionList>

/** The other file of the same person that is to become one with this one. */
export const NewPersonMerge = component(
  'NewPersonMerge',
  Type.Object({ other: { ...Id, description: 'The person of the other file.' } }),
)
export type NewPersonMerge = Static<typeof NewPersonMerge>

const MergeReason = { ...Line(200), minLength: 1 }

/** Why two files are two again. */
export const PersonMergeUndoing = component(
  'PersonMergeUndoing',
  Type.Object({ reason: MergeReason }),
)
export type PersonMergeUndoing = Static<typeof PersonMergeUndoing>

/** A file that became one with this one. */
const PersonMerge = component(
  'PersonMerge',
  Type.Object({
    id: Id,
    other: PersonSummary,
    mergedAt: Instant,
    mergedBy: Colleague,
    undoneAt: Type.Optional(Instant),
    undoneBy: Type.Optional(Colleague),
    undoReason: Type.Optional(MergeReason),
  }),
)

/** What became one with a file, newest first, with what was undone since. */
export const PersonMergeList = component(
  'PersonMergeList',
  Type.Object({ items: Type.Array(PersonMerge), self: Href }),
)
export type PersonMergeList = Static<typeof PersonMergeList>
