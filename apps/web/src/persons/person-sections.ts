import type { PersonField } from '@onthaal/shared/persons'
import type { Person } from './person.ts'

/** A line of a file: one fact, or the address, which is read as one. */
export type FactName = Exclude<PersonField, (typeof addressFields)[number]> | 'address'

const addressFields = ['street', 'houseNumber', 'box', 'postalCode', 'city'] as const

/** The lines of a file, by section, in the order in which people read them. */
export const personSections = {
  identity: [
    'givenName',
    'familyName',
    'originalScriptName',
    'birthDate',
    'sex',
    'nationalities',
    'insz',
  ],
  contact: ['phone', 'email', 'address'],
  languages: [
    'contactLanguage',
    'interpreterNeeded',
    'homeLanguages',
    'otherLanguages',
    'dutchOral',
    'dutchWritten',
    'latinLiteracy',
  ],
  residence: [
    'residenceGround',
    'residenceDocument',
    'residenceDocumentUntil',
    'register',
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
    'residenceCheckOpen',
  ],
} as const satisfies Record<string, readonly FactName[]>

export type SectionName = keyof typeof personSections

/** @returns the facts that a section holds, the parts of the address each apart */
export function fieldsOf(section: SectionName): PersonField[] {
  return personSections[section].flatMap((name) => (name === 'address' ? addressFields : [name]))
}

/** @returns the address on one line, `Marktplein 12 bus B, 9500 Geraardsbergen`; empty when there is none */
export function addressOf(
  person: Pick<Person, (typeof addressFields)[number]>,
  boxWord: string,
): string {
  const { street, houseNumber, box, postalCode, city } = person
  const words = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')
  return [words([street, houseNumber, box && `${boxWord} ${box}`]), words([postalCode, city])]
    .filter((part) => part !== '')
    .join(', ')
}

/** @returns where a line comes from; of an address, its newest part */
export function originOf(person: Person, name: FactName) {
  if (name !== 'address') return person.provenance[name]
  return addressFields
    .map((field) => person.provenance[field])
    .filter((origin) => origin !== undefined)
    .sort((one, other) => (one.asOf < other.asOf ? 1 : -1))[0]
}

/** @returns what a file holds of a fact; of the number what the file shows of it */
export function factOf(person: Person, field: PersonField) {
  return field === 'insz' ? person.inszMasked : person[field]
}

/** @returns whether there is anything to read on this line */
export function isFilled(person: Person, name: FactName): boolean {
  if (name === 'address') return addressFields.some((field) => person[field])
  const value = factOf(person, name)
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
