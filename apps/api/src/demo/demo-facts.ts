import { firstPossibleDay } from '@onthaal/shared/persons'
import { addDays, type Day } from '@onthaal/shared/time'
import type { personFiles } from '../db/tables/person-files.ts'
import type { DemoHousehold, DemoPerson } from './demo-households.ts'
import type { Random } from './random.ts'

type FileRow = typeof personFiles.$inferSelect
export type DemoFacts = Omit<
  FileRow,
  | 'partitionId'
  | 'personId'
  | 'organisationId'
  | 'version'
  | 'recordedAt'
  | 'recordedBy'
  | 'erasedAt'
  | 'mergedInto'
>

/** Every fact that a file may lack. */
const emptyFacts = {
  sex: null,
  homeLanguages: [],
  otherLanguages: [],
  dutchOral: null,
  dutchWritten: null,
  latinLiteracy: null,
  residenceGround: null,
  residenceDocument: null,
  residenceDocumentUntil: null,
  firstRegisteredBelgiumOn: null,
  firstRegisteredHereOn: null,
  residenceCheckOpen: null,
  register: null,
  street: null,
  houseNumber: null,
  box: null,
  postalCode: null,
  city: null,
  provenance: {},
  eligibility: null,
}

/** Ground, document and how long that lasts in days; register. */
const stays = {
  europe: [
    ['euCitizen', 'cardEu', 1_800, 'foreigners'],
    ['euCitizen', 'annex19', 180, 'foreigners'],
  ],
  protection: [
    ['recognisedRefugee', 'cardA', 1_700, 'foreigners'],
    ['subsidiaryProtection', 'cardA', 360, 'foreigners'],
  ],
  asylum: [['asylumApplicant', 'immatriculationCertificate', 120, 'waiting']],
  temporary: [['temporaryProtection', 'cardA', 330, 'foreigners']],
  family: [
    ['familyReunificationThirdCountry', 'cardA', 340, 'foreigners'],
    ['familyReunificationBelgian', 'cardF', 1_700, 'foreigners'],
    ['familyReunificationEu', 'cardF', 1_700, 'foreigners'],
  ],
} as const

/**
 * What an organisation writes down of somebody when it opens a file.
 *
 * @param on the day it does so
 */
export function factsOn(
  random: Random,
  person: DemoPerson,
  household: DemoHousehold,
  on: Day,
): DemoFacts {
  const { origin, phone, address } = household
  const isAdult = person.age >= 18
  const facts: DemoFacts = {
    ...emptyFacts,
    givenName: person.givenName,
    familyName: person.familyName,
    originalScriptName: person.originalScriptName,
    birthDate: person.birthDate,
    sex: person.sex,
    insz: person.insz,
    nationalities: nationalitiesOf(random, origin.nationality),
    ...languagesOf(random, person, household),
    phone: person.age >= 16 || random.chance(0.5) ? phone : null,
    email: isAdult && random.chance(0.4) ? emailOf(random, person) : null,
    ...(random.chance(0.9) ? address : {}),
    ...residenceOf(random, person, household, on),
  }
  return { ...facts, provenance: provenanceOf(facts, on) }
}

function nationalitiesOf(random: Random, usual: string): string[] {
  if (usual === 'PS' && random.chance(0.4)) return ['undetermined']
  if (usual === 'SY' && random.chance(0.06)) return ['stateless']
  return random.chance(0.04) ? [usual, 'BE'] : [usual]
}

function languagesOf(random: Random, person: DemoPerson, { origin }: DemoHousehold) {
  const [first] = origin.homeLanguages
  const speaks = person.age >= 3
  const other = origin.otherLanguages.filter(() => speaks && random.chance(0.4))
  const oral = random.weigh(levels)
  const isAsked = person.age >= 12 && random.chance(0.8)
  const contactLanguage = random.chance(0.9) ? first : (other[0] ?? first)
  const needsInterpreter = oral === 'none' || (oral === 'A1' && random.chance(0.7))
  return {
    contactLanguage,
    interpreterNeeded: isAsked ? needsInterpreter : null,
    homeLanguages: [...origin.homeLanguages],
    otherLanguages: other,
    dutchOral: isAsked ? oral : null,
    dutchWritten: isAsked ? random.pick(['none' as const, oral]) : null,
    latinLiteracy: isAsked ? literacyOf(random, person) : null,
  }
}

const levels = [
  ['none', 50],
  ['A1', 25],
  ['A2', 15],
  ['B1', 8],
  ['B2', 2],
] as const

function literacyOf(random: Random, { readsLatin }: DemoPerson) {
  if (readsLatin) return 'literate' as const
  return random.chance(0.6) ? ('notLiterate' as const) : ('learning' as const)
}

function emailOf(random: Random, { givenName, familyName }: DemoPerson): string {
  const plain = `${givenName ?? ''}${familyName}`.normalize('NFKD').replace(/[^A-Za-z]/g, '')
  return `${plain.toLowerCase()}${random.int(10, 9_999)}@example.org`
}

/** How long the check of a residence takes among invented people, in days. */
const residenceCheckDays = 15

function residenceOf(random: Random, person: DemoPerson, { stay }: DemoHousehold, on: Day) {
  const [ground, document, days, register] = random.pick<(typeof stays)[typeof stay][number]>(
    stays[stay],
  )
  const born = firstPossibleDay(person.birthDate)
  const belgium = latest(born, addDays(on, -random.int(5, stay === 'protection' ? 700 : 120)))
  const here = latest(belgium, addDays(on, -random.int(1, 60)))
  return {
    residenceGround: ground,
    residenceDocument: document,
    residenceDocumentUntil: addDays(on, random.int(30, days)),
    register,
    firstRegisteredBelgiumOn: belgium,
    firstRegisteredHereOn: here,
    // A municipality sees within some weeks whether somebody lives where they said.
    residenceCheckOpen: here > addDays(on, -residenceCheckDays),
  }
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}

const fromRegister: readonly string[] = [
  'insz',
  'birthDate',
  'nationalities',
  'register',
  'firstRegisteredBelgiumOn',
  'firstRegisteredHereOn',
  'residenceCheckOpen',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'city',
]
const fromDocument: readonly string[] = [
  'residenceGround',
  'residenceDocument',
  'residenceDocumentUntil',
  'sex',
]

/** Whoever has a number is in a register, which knows more than somebody tells. */
function provenanceOf(facts: DemoFacts, asOf: Day): DemoFacts['provenance'] {
  const known = Object.entries(facts).filter(([field, value]) => {
    const holdsNothing = value === null || (Array.isArray(value) && value.length === 0)
    return field !== 'provenance' && !holdsNothing
  })
  return Object.fromEntries(
    known.map(([field]) => {
      if (facts.insz !== null && fromRegister.includes(field))
        return [field, { source: 'register', asOf }]
      return [field, { source: fromDocument.includes(field) ? 'document' : 'statement', asOf }]
    }),
  )
}
