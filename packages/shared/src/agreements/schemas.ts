import Type, { type Static } from 'typebox'
import { OrganisationSummary } from '../identity/schemas.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import {
  agreementChangeKinds,
  agreementFields,
  agreementWarnings,
  commitmentCodes,
  commitmentIndicators,
  commitmentParties,
  commitmentStates,
  contactRoles,
  evidenceLinkPattern,
  meetingStates,
} from './index.ts'

const term = { validFrom: Day, validTo: { ...Day, description: 'The last day.' } }

const signedOn = Type.Optional({ ...Day, description: 'On which day it was decided and signed.' })

/** A cooperation agreement, or an addendum to one, to write down. */
export const NewCooperationAgreement = component(
  'NewCooperationAgreement',
  Type.Object({
    partner: { ...Id, description: 'The organisation that it is with.' },
    reference: Line(200),
    signedOn,
    ...term,
    replaces: Type.Optional({ ...Id, description: 'The agreement that it takes the place of.' }),
    amends: Type.Optional({ ...Id, description: 'The agreement that it is an addendum to.' }),
  }),
)
export type NewCooperationAgreement = Static<typeof NewCooperationAgreement>

const evaluation = Type.Optional({
  ...Type.Object({
    dueBy: { ...Day, description: 'The last day on which the next meeting is in time.' },
    state: oneOf(meetingStates),
  }),
  description: 'The yearly meeting; left out of an addendum, and of what another one replaced.',
})

const summary = {
  id: Id,
  href: Href,
  version: Version,
  partners: Type.Array(OrganisationSummary, { minItems: 2, maxItems: 2 }),
  reference: Line(200),
  signedOn,
  ...term,
  inForce: Type.Boolean({ description: 'Whether today is in its term.' }),
  amends: Type.Optional({ ...Line(200), description: 'Reference of what it is an addendum to.' }),
  replacedBy: Type.Optional({ ...Line(200), description: 'Reference of what took its place.' }),
  warning: Type.Optional({
    ...oneOf(agreementWarnings),
    description: 'How near its end is, when nothing took its place.',
  }),
  evaluation,
}

/** What two organisations agreed on working together; its end stops nothing. */
export const CooperationAgreement = component('CooperationAgreement', Type.Object(summary))
export type CooperationAgreement = Static<typeof CooperationAgreement>

/** All agreements of an organisation with their addenda, what ends last first. */
export const CooperationAgreementList = component(
  'CooperationAgreementList',
  Type.Object({ items: Type.Array(CooperationAgreement), self: Href }),
)

/** Somebody who signed, for one of the two. */
const Signatory = component(
  'Signatory',
  Type.Object({ organisation: Id, name: Line(200), position: Line(200) }),
)
export type Signatory = Static<typeof Signatory>

/** Whom one of the two can be asked for, from a day on. */
const AgreementContact = component(
  'AgreementContact',
  Type.Object({
    organisation: Id,
    role: oneOf(contactRoles),
    name: Line(200),
    phone: Type.Optional(Line(40)),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    validFrom: Day,
    validTo: Type.Optional({ ...Day, description: 'The last day; open-ended without one.' }),
  }),
)
export type AgreementContact = Static<typeof AgreementContact>

const register = {
  signatories: Type.Array(Signatory, { maxItems: 20 }),
  contacts: Type.Array(AgreementContact, { maxItems: 100 }),
  evaluatedOn: Type.Array(Day, {
    maxItems: 50,
    uniqueItems: true,
    description: 'The days on which both sides met to evaluate.',
  }),
  nextEvaluationOn: Type.Optional({ ...Day, description: 'The day agreed on for the next time.' }),
}

/** What can be corrected and added to of an agreement; its parties and what it replaces cannot. */
export const AgreementTerms = component(
  'AgreementTerms',
  Type.Object({ reference: Line(200), signedOn, ...term, ...register }),
)
export type AgreementTerms = Static<typeof AgreementTerms>

const said = {
  state: oneOf(commitmentStates),
  responsible: Type.Optional({
    ...Line(200),
    description: 'Which service or position sees to it; no name of a person.',
  }),
  evidence: Type.Optional({ ...Text(2000), description: 'What shows that it is kept.' }),
  evidenceLink: Type.Optional(
    Type.String({
      maxLength: 500,
      pattern: evidenceLinkPattern,
      description: 'Where that can be read, such as a report or a decision.',
    }),
  ),
}

/** What is said of one commitment. */
export const CommitmentInput = component('CommitmentInput', Type.Object(said))
export type CommitmentInput = Static<typeof CommitmentInput>

/** A paragraph of the agreement, and how it is kept. */
const AgreementCommitment = component(
  'AgreementCommitment',
  Type.Object({
    code: oneOf(commitmentCodes),
    paragraph: Line(20),
    party: { ...oneOf(commitmentParties), description: 'Who has to keep it.' },
    indicator: Type.Optional({
      ...oneOf(commitmentIndicators),
      description:
        'What shows whether it is kept: a measure of the figures, or what this agreement itself tells.',
    }),
    ...said,
    changedAt: Type.Optional(Instant),
    changedBy: Type.Optional(Line(200)),
  }),
)
export type AgreementCommitment = Static<typeof AgreementCommitment>

/** What changed of an agreement, by whom and when. */
const AgreementChange = component(
  'AgreementChange',
  Type.Object({
    id: Id,
    what: oneOf(agreementChangeKinds),
    at: Instant,
    by: Line(200),
    organisation: { ...Id, description: 'Of which of the two.' },
    commitment: Type.Optional(oneOf(commitmentCodes)),
    fields: Type.Array(
      Type.Object({
        field: oneOf(agreementFields),
        before: Type.Optional(Type.Array(Text(2000))),
        after: Type.Optional(Type.Array(Text(2000))),
      }),
    ),
  }),
)
export type AgreementChange = Static<typeof AgreementChange>

/** An agreement whole: its register, and of what is no addendum each paragraph with how it is kept. */
export const AgreementFile = component(
  'AgreementFile',
  Type.Object({
    ...summary,
    ...register,
    commitments: Type.Array(AgreementCommitment),
    addenda: Type.Array(
      Type.Object({ id: Id, href: Href, reference: Line(200), validFrom: Day, validTo: Day }),
    ),
    changes: Type.Array(AgreementChange, {
      maxItems: 100,
      description: 'What changed, the newest first; the newest hundred of it.',
    }),
    changeCount: Type.Integer({
      minimum: 0,
      description: 'How many changes there are, with those that are older.',
    }),
  }),
)
export type AgreementFile = Static<typeof AgreementFile>
