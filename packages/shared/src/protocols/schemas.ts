import Type, { type Static } from 'typebox'
import { OrganisationSummary } from '../identity/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Line,
  oneOf,
  PageSize,
  pageOf,
  Text,
  Version,
} from '../wire/schemas.ts'
import { dataCategories, protocolWarnings } from './index.ts'

const period = { validFrom: Day, validTo: { ...Day, description: 'The last day.' } }

const terms = {
  reference: Line(200),
  legalBasis: Text(2000),
  categories: Type.Array(oneOf(dataCategories), {
    maxItems: dataCategories.length,
    uniqueItems: true,
    description: 'What the receiver may tell the sender beside what its own turns need.',
  }),
  ...period,
}

/** A published protocol to write down: who sends to whom, on which terms. */
export const NewProtocol = component(
  'NewProtocol',
  Type.Object({ sender: Id, receiver: Id, ...terms }),
)
export type NewProtocol = Static<typeof NewProtocol>

/** The terms of a protocol, which can be corrected; its parties cannot. */
export const ProtocolTerms = component('ProtocolTerms', Type.Object(terms))
export type ProtocolTerms = Static<typeof ProtocolTerms>

const warning = Type.Optional({
  ...oneOf(protocolWarnings),
  description: 'How near its end is, when nothing takes over from it.',
})

/** The published agreement on a flow of data from one organisation to another. */
export const Protocol = component(
  'Protocol',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    sender: OrganisationSummary,
    receiver: OrganisationSummary,
    ...terms,
    inForce: Type.Boolean({ description: 'Whether it is valid today.' }),
    warning,
  }),
)
export type Protocol = Static<typeof Protocol>

/** The protocols of an organisation, what ends last first. */
export const ProtocolPage = pageOf('ProtocolPage', Protocol)

/** From where on. */
export const ProtocolListQuery = Type.Object({
  warned: Type.Optional(Type.Boolean({ description: 'Only those that somebody has to see to.' })),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type ProtocolListQuery = Static<typeof ProtocolListQuery>

/** A cooperation agreement to write down. */
export const NewCooperationAgreement = component(
  'NewCooperationAgreement',
  Type.Object({
    partner: { ...Id, description: 'The organisation that it is with.' },
    reference: Line(200),
    ...period,
    replaces: Type.Optional({ ...Id, description: 'The agreement that it takes the place of.' }),
  }),
)
export type NewCooperationAgreement = Static<typeof NewCooperationAgreement>

/** What two organisations agreed on working together; its end stops nothing. */
export const CooperationAgreement = component(
  'CooperationAgreement',
  Type.Object({
    id: Id,
    partners: Type.Array(OrganisationSummary, { minItems: 2, maxItems: 2 }),
    reference: Line(200),
    ...period,
    replacedBy: Type.Optional({ ...Line(200), description: 'Reference of what took its place.' }),
    warning,
  }),
)
export type CooperationAgreement = Static<typeof CooperationAgreement>

/** All agreements of an organisation, the newest first. */
export const CooperationAgreementList = component(
  'CooperationAgreementList',
  Type.Object({ items: Type.Array(CooperationAgreement), self: Href }),
)
