import Type, { type Static } from 'typebox'
import { component, Href, Id, Instant, Line, oneOf } from '../wire/schemas.ts'
import { permissions } from './permissions.ts'
import { organisationKinds, roles } from './roles.ts'

export const OrganisationSummary = component(
  'OrganisationSummary',
  Type.Object({ id: Id, name: Line(200), kind: oneOf(organisationKinds) }),
)
export type OrganisationSummary = Static<typeof OrganisationSummary>

export const Colleague = component('Colleague', Type.Object({ id: Id, displayName: Line(200) }))
export type Colleague = Static<typeof Colleague>

export const Credentials = component(
  'Credentials',
  Type.Object({
    username: Line(100),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  }),
)

export const PartitionSummary = component(
  'PartitionSummary',
  Type.Object({ id: Id, name: Line(200) }),
)

export const CurrentSession = component(
  'CurrentSession',
  Type.Object({
    self: Href,
    user: Colleague,
    organisation: OrganisationSummary,
    roles: Type.Array(oneOf(roles)),
    permissions: Type.Array(oneOf(permissions)),
    education: Type.Boolean({ description: "May work with minors' schooling." }),
    partitions: Type.Array(PartitionSummary),
    desks: Type.Array(Id, { description: 'The desks of the agency that this user works for.' }),
    expiresAt: Instant,
    demo: Type.Boolean({ description: 'The installation runs on invented data.' }),
  }),
)
export type CurrentSession = Static<typeof CurrentSession>

export const DemoAccount = component(
  'DemoAccount',
  Type.Object({
    username: Line(100),
    displayName: Line(200),
    organisation: Line(200),
    roles: Type.Array(oneOf(roles)),
  }),
)

export const DemoAccounts = component(
  'DemoAccounts',
  Type.Object({ items: Type.Array(DemoAccount), self: Href }),
)
