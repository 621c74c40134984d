import Type, { type Static } from 'typebox'
import { roles } from '../identity/index.ts'
import { Colleague } from '../identity/schemas.ts'
import {
  After,
  component,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  pageOf,
  Version,
} from '../wire/schemas.ts'
import { rightsChanges } from './index.ts'

const rights = {
  displayName: Line(200),
  roles: Type.Array(oneOf(roles), { maxItems: roles.length, uniqueItems: true }),
  education: Type.Boolean({ description: "May work with minors' schooling." }),
  desks: Type.Array(Id, {
    maxItems: 50,
    uniqueItems: true,
    description: 'The desks of the agency that they work for.',
  }),
  region: Type.Optional({ ...Id, description: 'The region of the agency that they work for.' }),
  email: Type.Optional({
    ...Type.String({ format: 'email', maxLength: 254 }),
    description: 'Where they are written to for work here; without one they get no mail.',
  }),
}

/** Somebody who is to work in the organisation of the administrator. */
export const NewUser = component(
  'NewUser',
  Type.Object({
    username: { ...Line(100), pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]*$' },
    ...rights,
  }),
)
export type NewUser = Static<typeof NewUser>

/**
 * Somebody who works for another organisation, and is asked to work for the one of the administrator too: who
 * knows both names of their account may ask.
 */
export const NewMembership = component(
  'NewMembership',
  Type.Object({
    username: { ...Line(100), description: 'The whole name by which they sign in.' },
    ...rights,
    displayName: { ...Line(200), description: 'The whole name that their colleagues see.' },
  }),
)
export type NewMembership = Static<typeof NewMembership>

/** What an administrator may change of somebody. */
export const UserRights = component(
  'UserRights',
  Type.Object({
    ...rights,
    disabled: Type.Boolean({ description: 'Whether they may not sign in any more.' }),
  }),
)
export type UserRights = Static<typeof UserRights>

/** Somebody who works in the organisation of the administrator, with what they may do there. */
export const User = component(
  'User',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    username: Type.Optional({
      ...Line(100),
      description: 'Left out for whoever signs in at an identity provider alone.',
    }),
    ...rights,
    disabled: Type.Boolean(),
    hasPassword: Type.Boolean({ description: 'Whether they have set a password.' }),
    hasSecondFactor: Type.Boolean({ description: 'Whether they sign in with a second step.' }),
    isShared: Type.Boolean({
      description:
        'Whether another organisation keeps the account, or gave it rights: then nobody here sets its password or second step anew.',
    }),
    isKeptHere: Type.Boolean({
      description:
        'Whether your organisation keeps the account. If not, others alone change its name, close it and end what they do elsewhere.',
    }),
    waitingSince: Type.Optional({
      ...Instant,
      description:
        'Since when it waits until they accept to work here. Until then it gives nothing, and nothing of their access is told.',
    }),
    lastSignInAt: Type.Optional(Instant),
    lastChangedAt: Type.Optional(Instant),
    reviewedAt: Type.Optional(Instant),
    reviewedBy: Type.Optional(Colleague),
  }),
)
export type User = Static<typeof User>

/** The users of an organisation, by name. */
export const UserPage = pageOf('UserPage', User)

/** From where on. */
export const AdministrationListQuery = Type.Object({
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type AdministrationListQuery = Static<typeof AdministrationListQuery>

/** A code for setting a password once; it is shown here and kept nowhere. */
export const SignInCode = component(
  'SignInCode',
  Type.Object({ version: Version, username: Line(100), code: Line(40), expiresAt: Instant }),
)
export type SignInCode = Static<typeof SignInCode>

/** A password that somebody sets with the code that the administrator handed over. */
export const NewPassword = component(
  'NewPassword',
  Type.Object({
    username: Line(100),
    code: Line(40),
    password: Type.String({ minLength: 12, maxLength: 200 }),
  }),
)
export type NewPassword = Static<typeof NewPassword>

/** One thing that changed of rights: by whom, of what, and from what into what. */
const RightsChange = component(
  'RightsChange',
  Type.Object({
    id: Id,
    at: Instant,
    by: Type.Optional({
      ...Colleague,
      description: 'Left out when it was a command or the identity provider.',
    }),
    what: oneOf(rightsChanges),
    subject: Type.Object({ id: Id, name: Line(200) }),
    fields: Type.Array(
      component(
        'RightsChangeField',
        Type.Object({
          field: Line(60),
          before: Type.Optional(Type.Array(Type.String({ maxLength: 4000 }))),
          after: Type.Optional(Type.Array(Type.String({ maxLength: 4000 }))),
        }),
      ),
    ),
  }),
)
export type RightsChange = Static<typeof RightsChange>

/** What changed of rights in an organisation, the newest first. */
export const RightsChangePage = pageOf('RightsChangePage', RightsChange)

const place = Type.Object({ id: Id, name: Line(200) })

/** Where people of an organisation can work. */
export const Workplaces = component(
  'Workplaces',
  Type.Object({
    self: Href,
    desks: Type.Array(place),
    regions: Type.Array(place),
  }),
)
export type Workplaces = Static<typeof Workplaces>
