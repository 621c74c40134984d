import Type, { type Static } from 'typebox'
import { component, Href, Id, Instant, Line, oneOf } from '../wire/schemas.ts'
import { permissions } from './permissions.ts'
import { organisationKinds, roles } from './roles.ts'

/** An organisation where it is named beside something else. */
export const OrganisationSummary = component(
  'OrganisationSummary',
  Type.Object({ id: Id, name: Line(200), kind: oneOf(organisationKinds) }),
)
export type OrganisationSummary = Static<typeof OrganisationSummary>

/** Every organisation of the installation: few enough to come whole. */
export const OrganisationList = component(
  'OrganisationList',
  Type.Object({ items: Type.Array(OrganisationSummary), self: Href }),
)

/** Somebody who works with the product, as others see them: never a person of a file. */
export const Colleague = component('Colleague', Type.Object({ id: Id, displayName: Line(200) }))
export type Colleague = Static<typeof Colleague>

/** What somebody signs in with; both parts are read once and never stored as typed. */
export const Credentials = component(
  'Credentials',
  Type.Object({
    username: Line(100),
    password: Type.String({ minLength: 1, maxLength: 200 }),
    code: Type.Optional({
      ...Line(40),
      description:
        'For an account with a second step: six digits of the app, or a recovery code. Asked after by the problem `secondFactorRequired`.',
    }),
    membership: Type.Optional({
      ...Id,
      description:
        'The membership to work in, for whoever has several; otherwise it is asked after.',
    }),
  }),
)

/** What unlocks a screen: the password of whoever locked it. */
export const Unlocking = component(
  'Unlocking',
  Type.Object({ password: Type.String({ minLength: 1, maxLength: 200 }) }),
)

/** Whether somebody signs in with a second step. */
export const SecondFactor = component(
  'SecondFactor',
  Type.Object({
    self: Href,
    isAvailable: Type.Boolean({
      description: 'No for whoever signs in at an identity provider, which asks for it itself.',
    }),
    isOn: Type.Boolean(),
    recoveryCodesLeft: Type.Integer({ minimum: 0 }),
  }),
)
export type SecondFactor = Static<typeof SecondFactor>

/** The wish to begin with a second step, of whoever knows the password. */
export const SecondFactorWish = component(
  'SecondFactorWish',
  Type.Object({ password: Type.String({ minLength: 1, maxLength: 200 }) }),
)

/** A secret to put into an app that gives codes (RFC 6238); it is shown this once. */
export const SecondFactorSecret = component(
  'SecondFactorSecret',
  Type.Object({
    secret: { ...Line(64), description: 'In base32, to type over.' },
    uri: { ...Line(400), description: 'The same, for a QR code.' },
  }),
)
export type SecondFactorSecret = Static<typeof SecondFactorSecret>

/** Six digits of the app, or a recovery code. */
export const SecondFactorCode = component('SecondFactorCode', Type.Object({ code: Line(40) }))

/** Codes for whoever has no app at hand, each for one time; they are shown here and kept nowhere. */
export const RecoveryCodes = component(
  'RecoveryCodes',
  Type.Object({ codes: Type.Array(Line(40)) }),
)
export type RecoveryCodes = Static<typeof RecoveryCodes>

/** A partition that the actor works in. */
export const PartitionSummary = component(
  'PartitionSummary',
  Type.Object({ id: Id, name: Line(200) }),
)

/** For whom a user may work, and as what. */
export const OwnMembership = component(
  'OwnMembership',
  Type.Object({ id: Id, organisation: OrganisationSummary, roles: Type.Array(oneOf(roles)) }),
)
export type OwnMembership = Static<typeof OwnMembership>

/** The membership that a user goes on in. */
export const MembershipChoice = component('MembershipChoice', Type.Object({ membership: Id }))

/** Whether somebody wants to work for another organisation too. */
export const InvitationAnswer = component(
  'InvitationAnswer',
  Type.Object({ accepts: Type.Boolean({ description: 'Whether it is accepted, or declined.' }) }),
)

/** Who is signed in, for which organisation, and what they may do there. */
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
    membership: Id,
    memberships: Type.Array(OwnMembership, {
      description: 'All memberships of this user, the one of this session among them.',
    }),
    invitations: Type.Array(OwnMembership, {
      description: 'Memberships that give nothing until this user accepts them.',
    }),
    awaitsChoice: Type.Boolean({
      description:
        'Several memberships and none chosen, or none yet: until then everything else is refused.',
    }),
    providerSignOut: Type.Optional({
      ...Href,
      description: 'Where the identity provider ends its own session, once this one is ended.',
    }),
    expiresAt: Instant,
    endsInSec: Type.Integer({
      minimum: 0,
      description: 'Seconds until the session ends, whatever is done in it.',
    }),
    idleEndsInSec: Type.Integer({
      minimum: 0,
      description: 'Seconds until the session ends when nobody uses it.',
    }),
    demo: Type.Boolean({ description: 'The installation runs on invented data.' }),
  }),
)
export type CurrentSession = Static<typeof CurrentSession>

/** A place inside the product to go on at; never another site. */
const Place = Type.String({
  maxLength: 2000,
  pattern:
    '^/([^/\\\\\\s\\u0000-\\u001f\\u007f-\\u009f][^\\\\\\s\\u0000-\\u001f\\u007f-\\u009f]*)?$',
})

/** In which ways people sign in here. */
export const SignInOptions = component(
  'SignInOptions',
  Type.Object({
    self: Href,
    localAccounts: Type.Boolean({ description: 'With a name and a password: `signIn`.' }),
    provider: Type.Boolean({ description: 'At an identity provider: `startProviderSignIn`.' }),
  }),
)
export type SignInOptions = Static<typeof SignInOptions>

/** A wish to sign in at the identity provider. */
export const SignInAttempt = component(
  'SignInAttempt',
  Type.Object({
    returnTo: Type.Optional(Place),
    anew: Type.Optional(
      Type.Boolean({ description: 'Ask who it is again, though the provider knows somebody.' }),
    ),
  }),
)

/** Where the browser has to go to sign in. */
export const SignInAddress = component('SignInAddress', Type.Object({ authorizationUrl: Href }))

/** One word of the parameters with which an identity provider sends somebody back. */
const parameter = (maxLength: number) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, pattern: '^[\\x21-\\x7e]+$' }))

/** What the identity provider gave the browser on its way back (RFC 6749 §4.1.2, RFC 9207). */
export const ProviderReturn = component(
  'ProviderReturn',
  Type.Object({
    state: Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' }),
    code: parameter(8000),
    iss: parameter(2000),
    error: parameter(100),
  }),
)
export type ProviderReturn = Static<typeof ProviderReturn>

/** Somebody came back from the identity provider and is signed in. */
export const ProviderSession = component(
  'ProviderSession',
  Type.Object({ self: Href, returnTo: Type.Optional(Place) }),
)
/** A session of one's own, to know again and to end. */
const Session = component(
  'Session',
  Type.Object({
    id: Id,
    href: Href,
    device: Type.Object({
      browser: Type.Optional(Line(60)),
      system: Type.Optional(Line(60)),
    }),
    startedAt: Instant,
    lastUsedAt: Instant,
    isCurrent: Type.Boolean({ description: 'The session that asks.' }),
  }),
)

/** Where somebody is signed in; at most 100. */
export const SessionList = component(
  'SessionList',
  Type.Object({ items: Type.Array(Session), self: Href }),
)
export type SessionList = Static<typeof SessionList>

/** An account of a demonstration, offered on the sign-in page. */
export const DemoAccount = component(
  'DemoAccount',
  Type.Object({
    username: Line(100),
    displayName: Line(200),
    organisation: Line(200),
    roles: Type.Array(oneOf(roles)),
  }),
)

/** All accounts of a demonstration; none anywhere else. */
export const DemoAccounts = component(
  'DemoAccounts',
  Type.Object({ items: Type.Array(DemoAccount), self: Href }),
)

/** A desk of the agency (agreement §2.1.1 d). */
export const Desk = component(
  'Desk',
  Type.Object({
    id: Id,
    name: Line(200),
    phone: Type.Optional(Line(50)),
    organisation: OrganisationSummary,
  }),
)

/** The desks that an organisation can refer to, or works from. */
export const DeskList = component('DeskList', Type.Object({ items: Type.Array(Desk), self: Href }))
