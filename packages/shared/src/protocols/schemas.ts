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
