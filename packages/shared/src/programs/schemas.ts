import Type, { type Static } from 'typebox'
import { roles } from '../identity/index.ts'
import { Colleague } from '../identity/schemas.ts'
import { protocolWarnings } from '../protocols/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, pageOf, Version } from '../wire/schemas.ts'
import { longestMonths } from './index.ts'

const terms = {
  name: { ...Line(200), description: 'By which everybody knows it again in what it did.' },
  role: {
    ...oneOf(roles),
    description: 'Any role of this kind of organisation but administrator.',
  },
  education: Type.Boolean({ description: "May work with minors' schooling." }),
  desks: Type.Array(Id, {
    maxItems: 50,
    uniqueItems: true,
    description: 'The desks of the agency that it works for.',
  }),
  contact: { ...Line(200), description: 'Who answers for it, and how to reach them.' },
  validUntil: {
    ...Day,
    description: `The last day on which it has access, at most ${longestMonths} months ahead.`,
  },
}

/** A program that is to call this API by itself. */
export const NewProgram = component('NewProgram', Type.Object(terms))
export type NewProgram = Static<typeof NewProgram>

/** A program of the organisation of the administrator. Its secrets are not in it. */
export const Program = component(
  'Program',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    ...terms,
    /** Makes none of its secrets. */
    registeredBy: Type.Optional(Colleague),
    secretMadeAt: Type.Optional({
      ...Instant,
      description: 'When its newest secret was made; left out when it has none.',
    }),
    hasEarlierSecret: Type.Boolean({
      description: 'Whether the secret before that one works too.',
    }),
    lastUsedOn: Type.Optional({ ...Day, description: 'The last day on which it called.' }),
    endedAt: Type.Optional({ ...Instant, description: 'When somebody ended it.' }),
    warning: Type.Optional({
      ...oneOf(protocolWarnings),
      description: 'How near its last day is, unless it was ended.',
    }),
  }),
)
export type Program = Static<typeof Program>

/** The programs of an organisation, the newest first. */
export const ProgramPage = pageOf('ProgramPage', Program)

/** With which a program says who it is; shown here and kept nowhere. */
export const ProgramSecret = component(
  'ProgramSecret',
  Type.Object({
    version: Version,
    secret: Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'To be sent as `Authorization: Bearer <secret>`.',
    }),
  }),
)
export type ProgramSecret = Static<typeof ProgramSecret>
