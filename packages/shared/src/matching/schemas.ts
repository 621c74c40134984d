import Type, { type Static } from 'typebox'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { sexes } from '../persons/person-vocabulary.ts'
import { PartialDate, PersonSummary, TypedInsz } from '../persons/schemas.ts'
import { component, Href, Id, Instant, Line, oneOf } from '../wire/schemas.ts'
import { type ClientDecision, clientDecisions } from './client-decisions.ts'
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

/** Somebody whom another municipality referred to the agency, and who may be the person of a referral. */
const ClientMatch = component(
  'ClientMatch',
  Type.Object({
    ...PersonMatch.properties,
    referral: Type.Object(
      {
        id: Id,
        reference: Line(20),
        submittedAt: Instant,
        sender: OrganisationSummary,
        desk: Type.Object({ id: Id, name: Line(200) }),
      },
      { description: 'The newest one by which the agency knows them.' },
    ),
    said: Type.Optional(
      Type.Object(
        {
          decision: oneOf(['same', 'different'] as const satisfies readonly ClientDecision[]),
          decidedAt: Instant,
          decidedBy: Colleague,
          isDirect: Type.Boolean({
            description:
              'Whether it was said of these two, or follows from what was said of others.',
          }),
        },
        { description: 'What counts of what the agency said; nothing as long as it has to.' },
      ),
    ),
  }),
)
export type ClientMatch = Static<typeof ClientMatch>

/** People of other municipalities who may be the person of a referral, those to decide about first. */
export const ClientMatchList = component(
  'ClientMatchList',
  Type.Object({ items: Type.Array(ClientMatch), self: Href }),
)
export type ClientMatchList = Static<typeof ClientMatchList>

/** What the agency says of the person of a referral and the one of another. */
export const NewClientDecision = component(
  'NewClientDecision',
  Type.Object({
    other: { ...Id, description: 'The other referral, of those that were listed.' },
    decision: oneOf(clientDecisions),
  }),
)
export type NewClientDecision = Static<typeof NewClientDecision>
