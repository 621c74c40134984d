import Type, { type Static } from 'typebox'
import { OrganisationSummary } from '../identity/schemas.ts'
import { component, Href, Id, Instant, Line, PageSize, Version } from '../wire/schemas.ts'

/** Year, month or day of birth: `1985`, `1985-07` or `1985-07-30`, as precise as it is known. */
const PartialDate = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  minLength: 4,
  maxLength: 10,
})

/** Eleven digits (Belgif `Ssin`). */
const Insz = Type.String({ pattern: '^[0-9]{11}$', minLength: 11, maxLength: 11 })

/** What people may type for it: dots, dashes and spaces are taken out. */
const TypedInsz = Line(30)

const names = {
  givenName: Type.Optional(Line(100)),
  familyName: Type.Optional(Line(100)),
  originalScriptName: Type.Optional(Line(200)),
  birthDate: Type.Optional(PartialDate),
}

const facts = {
  nationalities: Type.Array(Type.String({ maxLength: 20, pattern: '^[A-Za-z]{2,20}$' }), {
    maxItems: 5,
    uniqueItems: true,
    description: 'ISO 3166-1 alpha-2, or `stateless`, `refugee`, `undetermined`.',
  }),
  contactLanguage: Type.Optional(
    Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]{2,20}$', description: 'BCP 47 tag.' }),
  ),
  interpreterNeeded: Type.Boolean(),
  phone: Type.Optional({ ...Line(30), description: 'E.164 in answers; typed freely in requests.' }),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
}

/** What a clerk types of a person. At least one of the two names is required. */
export const PersonInput = component(
  'PersonInput',
  Type.Object({ ...names, insz: Type.Optional(TypedInsz), ...facts }),
)
export type PersonInput = Static<typeof PersonInput>

/** What a clerk types to open a file. */
export const NewPerson = component(
  'NewPerson',
  Type.Object({
    ...names,
    insz: Type.Optional(TypedInsz),
    ...facts,
    partition: Type.Optional({
      ...Id,
      description: 'Needed only by an organisation with several partitions.',
    }),
  }),
)
export type NewPerson = Static<typeof NewPerson>

/** A person as the file of one organisation tells of them. */
export const Person = component(
  'Person',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    ...names,
    insz: Type.Optional(Insz),
    ...facts,
    organisation: OrganisationSummary,
    recordedAt: Instant,
  }),
)
export type Person = Static<typeof Person>

/** A person in a list: enough to be told apart, with the number masked. */
export const PersonSummary = component(
  'PersonSummary',
  Type.Object({
    id: Id,
    href: Href,
    ...names,
    inszMasked: Type.Optional(Type.String({ maxLength: 20 })),
  }),
)
export type PersonSummary = Static<typeof PersonSummary>

/** Search by number, or by name with or without birth date; in a body (Belgif rule `sens-dat`). */
export const PersonQuery = component(
  'PersonQuery',
  Type.Object({
    insz: Type.Optional(TypedInsz),
    name: Type.Optional(Line(200)),
    birthDate: Type.Optional(PartialDate),
    pageSize: Type.Optional(PageSize),
    after: Type.Optional({ ...Id, description: 'Person after whom the page begins.' }),
  }),
)
export type PersonQuery = Static<typeof PersonQuery>

/** The people found, and where the next page begins. */
export const PersonPage = component(
  'PersonPage',
  Type.Object({
    items: Type.Array(PersonSummary),
    self: Href,
    nextAfter: Type.Optional({
      ...Id,
      description: 'Send as `after` with the same query for the next page.',
    }),
  }),
)
