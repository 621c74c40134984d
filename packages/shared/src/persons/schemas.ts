import Type, { type Static } from 'typebox'
import { glassReasons, statedPurposes } from '../consultations/index.ts'
import { Eligibility } from '../eligibility/schemas.ts'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  pageOf,
  Version,
} from '../wire/schemas.ts'
import {
  cefrLevels,
  factSources,
  latinLiteracies,
  personFields,
  registers,
  residenceDocuments,
  residenceGrounds,
  sexes,
} from './person-vocabulary.ts'

/** Year, month or day of birth: `1985`, `1985-07` or `1985-07-30`, as precise as it is known. */
export const PartialDate = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  minLength: 4,
  maxLength: 10,
})

/** Eleven digits (Belgif `Ssin`). */
const Insz = Type.String({ pattern: '^[0-9]{11}$', minLength: 11, maxLength: 11 })

/** Its first four digits: enough to tell people apart in a list. */
const MaskedInsz = Type.String({ maxLength: 20 })

/** What people may type for it: dots, dashes and spaces are taken out. */
export const TypedInsz = Line(30)

/** Level of Dutch, as the Common European Framework of Reference names it. */
const Level = {
  ...oneOf(cefrLevels),
  'x-ignore-rules': { 'cod-design': 'The framework itself gives these names.' },
}

const names = {
  givenName: Type.Optional(Line(100)),
  familyName: Type.Optional(Line(100)),
  originalScriptName: Type.Optional(Line(200)),
  birthDate: Type.Optional(PartialDate),
}

const LanguageTag = Type.String({
  maxLength: 20,
  pattern: '^[A-Za-z0-9-]{2,20}$',
  description: 'BCP 47 tag.',
})

const languages = {
  homeLanguages: Type.Optional(Type.Array(LanguageTag, { maxItems: 5, uniqueItems: true })),
  otherLanguages: Type.Optional(Type.Array(LanguageTag, { maxItems: 10, uniqueItems: true })),
  dutchOral: Type.Optional(Level),
  dutchWritten: Type.Optional(Level),
  latinLiteracy: Type.Optional(oneOf(latinLiteracies)),
}

const residence = {
  residenceGround: Type.Optional(oneOf(residenceGrounds)),
  residenceDocument: Type.Optional(oneOf(residenceDocuments)),
  residenceDocumentUntil: Type.Optional({ ...Day, description: 'Last day of the document.' }),
  firstRegisteredBelgiumOn: Type.Optional(Day),
  firstRegisteredHereOn: Type.Optional(Day),
  register: Type.Optional(oneOf(registers)),
  residenceCheckOpen: Type.Optional(Type.Boolean()),
}

const address = {
  street: Type.Optional(Line(200)),
  houseNumber: Type.Optional(Line(20)),
  box: Type.Optional(Line(20)),
  postalCode: Type.Optional(Line(20)),
  city: Type.Optional(Line(100)),
}

const facts = {
  sex: Type.Optional(oneOf(sexes)),
  nationalities: Type.Array(Type.String({ maxLength: 20, pattern: '^[A-Za-z]{2,20}$' }), {
    maxItems: 5,
    uniqueItems: true,
    description: 'ISO 3166-1 alpha-2, or `stateless`, `refugee`, `undetermined`.',
  }),
  contactLanguage: Type.Optional(LanguageTag),
  interpreterNeeded: Type.Optional(
    Type.Boolean({ description: 'Left out as long as nobody asked.' }),
  ),
  phone: Type.Optional({ ...Line(30), description: 'E.164 in answers; typed freely in requests.' }),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
  ...languages,
  ...residence,
  ...address,
}

const origin = {
  source: Type.Optional({
    ...oneOf(factSources),
    description:
      'Where the facts come from that change or are confirmed; a statement of the person when left out.',
  }),
  asOf: Type.Optional({
    ...Day,
    description:
      'Day from which the facts are true that change or are confirmed; today when left out.',
  }),
}

/** What a clerk types of a person. At least one of the two names is required. */
export const PersonInput = component(
  'PersonInput',
  Type.Object({
    ...names,
    insz: Type.Optional({
      ...TypedInsz,
      description: 'A number to be written down; left out with `inszMasked`, the number stays.',
    }),
    inszMasked: Type.Optional({
      ...Line(20),
      description: 'The number as the file shows it: it stays, unless `insz` brings another.',
    }),
    ...facts,
    ...origin,
    inszMistyped: Type.Optional(
      Type.Boolean({
        description: 'The number until now was never of this person: nobody is found by it again.',
      }),
    ),
    confirmedFields: Type.Optional(
      Type.Array(oneOf(personFields), {
        maxItems: personFields.length,
        uniqueItems: true,
        description:
          'Fields that hold something and were checked: they get the origin that is told, also when they do not change.',
      }),
    ),
  }),
)
export type PersonInput = Static<typeof PersonInput>

/** What a clerk types to open a file. */
export const NewPerson = component(
  'NewPerson',
  Type.Object({
    ...names,
    insz: Type.Optional(TypedInsz),
    ...facts,
    ...origin,
    partition: Type.Optional({
      ...Id,
      description: 'Needed only by an organisation with several partitions.',
    }),
    differsFrom: Type.Optional(
      Type.Array(Id, {
        maxItems: 20,
        uniqueItems: true,
        description:
          'People with a file who look alike, and of whom was said that they are others.',
      }),
    ),
  }),
)
export type NewPerson = Static<typeof NewPerson>

/** Where a fact comes from, and from which day it is true. */
const FactOrigin = component('FactOrigin', Type.Object({ source: oneOf(factSources), asOf: Day }))

/** The origin of each fact that the file holds. */
const Provenance = component(
  'Provenance',
  Type.Object(
    Object.fromEntries(personFields.map((field) => [field, Type.Optional(FactOrigin)])) as Record<
      (typeof personFields)[number],
      ReturnType<typeof Type.Optional<typeof FactOrigin>>
    >,
  ),
)

/** What was said to open a file to which nothing ties the work of whoever reads it. */
const OpenedFor = component(
  'OpenedFor',
  Type.Object({
    purpose: oneOf(statedPurposes),
    reason: Type.Optional(oneOf(glassReasons)),
    until: { ...Instant, description: 'When it holds no longer.' },
  }),
)

/** A person as the file of one organisation tells of them. */
export const Person = component(
  'Person',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    ...names,
    inszMasked: Type.Optional({
      ...MaskedInsz,
      description: 'The number, masked: `getPersonInsz` shows the whole of it, and is logged.',
    }),
    ...facts,
    provenance: Provenance,
    partition: { ...Id, description: 'The partition that the file belongs to.' },
    organisation: OrganisationSummary,
    recordedAt: Instant,
    openedFor: Type.Optional(OpenedFor),
    eligibility: Type.Optional({ ...Eligibility, description: 'On the own file alone.' }),
    restrictedSince: Type.Optional({
      ...Instant,
      description: 'Since when the file may not be changed or newly shared (GDPR art. 18).',
    }),
  }),
)
export type Person = Static<typeof Person>

/** The whole number of a person, for whoever asks for it by itself. */
export const PersonInsz = component('PersonInsz', Type.Object({ insz: Insz }))

/** A person in a list: enough to be told apart, with the number masked. */
export const PersonSummary = component(
  'PersonSummary',
  Type.Object({
    id: Id,
    href: Href,
    ...names,
    inszMasked: Type.Optional(MaskedInsz),
  }),
)
export type PersonSummary = Static<typeof PersonSummary>

/** Search by number, name, telephone or birth date; in a body (Belgif rule `sens-dat`). */
export const PersonQuery = component(
  'PersonQuery',
  Type.Object({
    insz: Type.Optional(TypedInsz),
    name: Type.Optional({ ...Line(200), description: 'In any order and spelling, or beginnings.' }),
    birthDate: Type.Optional({ ...PartialDate, description: 'Whole, unless beside a name.' }),
    phone: Type.Optional(Line(30)),
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

/** A value in the history of a file: codes and texts as they were stored, and a number masked. */
const FactValue = Type.Union([Type.String(), Type.Boolean(), Type.Array(Type.String())])

/** One field that got another value, or whose value was confirmed: then it is what it was before. */
export const PersonChange = component(
  'PersonChange',
  Type.Object({
    id: Id,
    version: { ...Version, description: 'The version of the file that the change made.' },
    field: oneOf(personFields),
    isConfirmed: Type.Boolean({ description: 'It was checked, and is what it was before.' }),
    before: Type.Optional(FactValue),
    value: Type.Optional(FactValue),
    source: oneOf(factSources),
    asOf: Day,
    recordedAt: Instant,
    recordedBy: Colleague,
  }),
)
export type PersonChange = Static<typeof PersonChange>

/** A page of the history of a file, newest first. */
export const PersonChangePage = pageOf('PersonChangePage', PersonChange)

/** Which part of the history of a file. */
export const PersonChangeQuery = Type.Object({
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type PersonChangeQuery = Static<typeof PersonChangeQuery>
