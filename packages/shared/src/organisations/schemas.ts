import Type, { type Static } from 'typebox'
import { OrganisationSummary, PartitionSummary } from '../identity/schemas.ts'
import { component, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import { handoverDecisions, handoverStatuses } from './handovers.ts'

/** KBO number or OVO code, by which an identity provider names an organisation. */
const code = Type.Optional({
  ...Line(100),
  description: 'KBO number or OVO code, by which the identity provider names it.',
})

const terms = { name: Line(200), code }

/** What a municipality tells newcomers of its social and cultural offer, printed along with their letters. */
export const OfferPage = component(
  'OfferPage',
  Type.Object({ title: Line(200), text: { ...Text(4000), minLength: 1 } }),
)
export type OfferPage = Static<typeof OfferPage>

const offerPage = Type.Optional(OfferPage)

const escalationWorkingDays = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 20,
    description:
      'After how many working days a referral for school that nobody accepts is escalated; the usual number when left out.',
  }),
)

const unclaimedWorkingDays = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 20,
    description:
      'How many working days after the managers of a desk those of its region are told that nobody picked a referral up; the usual number when left out.',
  }),
)

/** What an administrator may change of the own organisation; a page that is left out is there no more. */
export const OrganisationTerms = component(
  'OrganisationTerms',
  Type.Object({ name: Line(200), offerPage, escalationWorkingDays, unclaimedWorkingDays }),
)
export type OrganisationTerms = Static<typeof OrganisationTerms>

/** The code of an organisation; left out for one that has none. */
export const OrganisationCode = component('OrganisationCode', Type.Object({ code }))
export type OrganisationCode = Static<typeof OrganisationCode>

/** The organisation of whoever asks, as its administrator keeps it. */
export const OwnOrganisation = component(
  'OwnOrganisation',
  Type.Object({
    self: Href,
    version: Version,
    ...OrganisationSummary.properties,
    ...terms,
    offerPage,
    escalationWorkingDays,
    unclaimedWorkingDays,
  }),
)
export type OwnOrganisation = Static<typeof OwnOrganisation>

/** How people find a desk, as letters tell it. */
const contact = {
  address: Type.Optional(Line(200)),
  openingHours: Type.Optional(Line(200)),
  phone: Type.Optional(Line(50)),
}

/** A desk, as the administrator of the agency keeps it. */
export const AgencyDesk = component(
  'AgencyDesk',
  Type.Object({
    id: Id,
    version: Version,
    name: Line(200),
    region: Id,
    ...contact,
    serves: Type.Array(PartitionSummary, {
      description: 'The municipalities, by their data, that can refer to it.',
    }),
  }),
)
export type AgencyDesk = Static<typeof AgencyDesk>

/** A region of the agency with its desks. */
export const Region = component(
  'Region',
  Type.Object({ id: Id, version: Version, name: Line(200), desks: Type.Array(AgencyDesk) }),
)
export type Region = Static<typeof Region>

/** All regions of the agency: few enough to come whole. */
export const RegionList = component(
  'RegionList',
  Type.Object({ items: Type.Array(Region), self: Href }),
)

/** What a region is called. */
export const RegionTerms = component('RegionTerms', Type.Object({ name: Line(200) }))
export type RegionTerms = Static<typeof RegionTerms>

const serves = Type.Array(Id, {
  maxItems: 500,
  uniqueItems: true,
  description: 'The municipalities that it serves, by the ids of their data.',
})

/** A desk that is added to a region. */
export const NewDesk = component('NewDesk', Type.Object({ name: Line(200), serves, ...contact }))
export type NewDesk = Static<typeof NewDesk>

/** A desk at which a municipality or an OCMW receives what the agency refers to it. */
const ReceivingDesk = component(
  'ReceivingDesk',
  Type.Object({ id: Id, name: Line(200), ...contact }),
)

/** All of them: few enough to come whole. */
export const ReceivingDeskList = component(
  'ReceivingDeskList',
  Type.Object({ items: Type.Array(ReceivingDesk), self: Href }),
)

/** A desk that a municipality or an OCMW opens for all that it serves. */
export const NewReceivingDesk = component(
  'NewReceivingDesk',
  Type.Object({ name: Line(200), ...contact }),
)
export type NewReceivingDesk = Static<typeof NewReceivingDesk>

/** What an administrator may change of a desk. */
export const DeskTerms = component(
  'DeskTerms',
  Type.Object({ name: Line(200), region: Id, serves, ...contact }),
)
export type DeskTerms = Static<typeof DeskTerms>

/** An organisation of the installation, and whom it waits for. */
export const KnownOrganisation = component(
  'KnownOrganisation',
  Type.Object({
    id: Id,
    version: Version,
    ...terms,
    hasBegun: Type.Boolean({
      description:
        'Whether somebody signed in there once, or files are kept: then its code is fixed.',
    }),
    awaits: Type.Optional({
      ...Line(100),
      description: 'The first administrator, as long as nobody ever signed in.',
    }),
  }),
)
export type KnownOrganisation = Static<typeof KnownOrganisation>

const nisCode = Type.String({ minLength: 5, maxLength: 5, pattern: '^[0-9]{5}$' })

/** A municipality of the installation, with its data and its OCMW. */
const Municipality = component(
  'Municipality',
  Type.Object({
    ...KnownOrganisation.properties,
    partitions: Type.Array(
      component('Partition', Type.Object({ id: Id, name: Line(200), nisCode })),
    ),
    ocmws: Type.Array(KnownOrganisation),
  }),
)
export type Municipality = Static<typeof Municipality>

/** All municipalities of the installation: few enough to come whole. */
export const MunicipalityList = component(
  'MunicipalityList',
  Type.Object({ items: Type.Array(Municipality), self: Href }),
)

const username = Type.Optional({ ...Line(100), pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]*$' })
const displayName = Type.Optional(Line(200))

/**
 * A municipality that begins to work with the product. Its administrators are left out where the identity
 * provider says who is one, its OCMW where there is none.
 */
export const NewMunicipality = component(
  'NewMunicipality',
  Type.Object({
    ...terms,
    partitionName: { ...Line(200), description: 'What its data are called.' },
    nisCode,
    administratorUsername: username,
    administratorName: displayName,
    ocmwName: Type.Optional(Line(200)),
    ocmwCode: code,
    ocmwAdministratorUsername: username,
    ocmwAdministratorName: displayName,
  }),
)
export type NewMunicipality = Static<typeof NewMunicipality>

/** A part of a municipality that is offered to another one. */
export const NewHandover = component(
  'NewHandover',
  Type.Object({ partition: Id, to: { ...Id, description: 'The municipality it is offered to.' } }),
)
export type NewHandover = Static<typeof NewHandover>

/** What is to become of an offer. */
export const HandoverChoice = component(
  'HandoverChoice',
  Type.Object({ decision: oneOf(handoverDecisions) }),
)
export type HandoverChoice = Static<typeof HandoverChoice>

/** An offer of a part of a municipality to another one. */
export const Handover = component(
  'Handover',
  Type.Object({
    id: Id,
    version: Version,
    partition: PartitionSummary,
    from: OrganisationSummary,
    to: OrganisationSummary,
    status: oneOf(handoverStatuses),
    offeredAt: Instant,
    decidedAt: Type.Optional(Instant),
  }),
)
export type Handover = Static<typeof Handover>

/** The parts of a municipality, and what was offered of and to it, the newest first; at most 100. */
export const HandoverList = component(
  'HandoverList',
  Type.Object({
    self: Href,
    partitions: Type.Array(PartitionSummary),
    items: Type.Array(Handover),
  }),
)
export type HandoverList = Static<typeof HandoverList>
