import { formatPartialDate, formatPhone, type PersonField } from '@onthaal/shared/persons'
import { formatDay } from '../i18n/formats.ts'
import type { PersonInput, SearchTerms } from './person.ts'

type Choice<Field extends keyof PersonInput> = NonNullable<PersonInput[Field]> | ''

/** A person as it stands in the form: everything as typed. */
export interface PersonValues {
  /** The partition of the file; nothing while it follows from where the user works. */
  partition: string
  givenName: string
  familyName: string
  originalScriptName: string
  birthDate: string
  sex: Choice<'sex'>
  /** The number as it is typed, or as the file shows it while nobody types another. */
  insz: string
  /** Whether the number until now was never of this person. */
  inszMistyped: boolean
  nationalities: string[]
  phone: string
  email: string
  street: string
  houseNumber: string
  box: string
  postalCode: string
  city: string
  contactLanguage: string
  /** Nothing while nobody asked. */
  interpreterNeeded: 'yes' | 'no' | ''
  homeLanguages: string[]
  otherLanguages: string[]
  dutchOral: Choice<'dutchOral'>
  dutchWritten: Choice<'dutchWritten'>
  latinLiteracy: Choice<'latinLiteracy'>
  residenceGround: Choice<'residenceGround'>
  residenceDocument: Choice<'residenceDocument'>
  residenceDocumentUntil: string
  register: Choice<'register'>
  firstRegisteredBelgiumOn: string
  firstRegisteredHereOn: string
  /** Nothing while nobody said. */
  residenceCheckOpen: 'yes' | 'no' | ''
  source: NonNullable<PersonInput['source']>
  asOf: string
  /** What was checked against this source, whether it changes or not. */
  confirmedFields: PersonField[]
}

export const noPerson: PersonValues = {
  partition: '',
  givenName: '',
  familyName: '',
  originalScriptName: '',
  birthDate: '',
  sex: '',
  insz: '',
  inszMistyped: false,
  nationalities: [],
  phone: '',
  email: '',
  street: '',
  houseNumber: '',
  box: '',
  postalCode: '',
  city: '',
  contactLanguage: '',
  interpreterNeeded: '',
  homeLanguages: [],
  otherLanguages: [],
  dutchOral: '',
  dutchWritten: '',
  latinLiteracy: '',
  residenceGround: '',
  residenceDocument: '',
  residenceDocumentUntil: '',
  register: '',
  firstRegisteredBelgiumOn: '',
  firstRegisteredHereOn: '',
  residenceCheckOpen: '',
  source: 'statement',
  asOf: '',
  confirmedFields: [],
}

/** Fields of one line of text, with the longest that the server takes. */
export const lineFields = {
  givenName: 100,
  familyName: 100,
  originalScriptName: 200,
  street: 200,
  houseNumber: 20,
  box: 20,
  postalCode: 20,
  city: 100,
} as const

/** Fields of one whole day. */
export const dayFields = [
  'residenceDocumentUntil',
  'firstRegisteredBelgiumOn',
  'firstRegisteredHereOn',
] as const

/** The stored person in the form's own spelling, so that nothing looks changed that is not. */
export function valuesOf(person: Omit<PersonInput, 'insz'> & { partition?: string }): PersonValues {
  // A file carries more than the form does; only the fields of the form are taken.
  const known = Object.fromEntries(
    Object.keys(noPerson)
      .map((field) => [field, person[field as keyof typeof person]])
      .filter(([, value]) => value !== undefined),
  )
  const day = (field: (typeof dayFields)[number]) => {
    const value = person[field]
    return value === undefined ? '' : formatDay(value)
  }
  return {
    ...noPerson,
    ...known,
    birthDate: person.birthDate ? formatPartialDate(person.birthDate) : '',
    insz: person.inszMasked ?? '',
    phone: person.phone ? formatPhone(person.phone) : '',
    interpreterNeeded: answerOf(person.interpreterNeeded),
    residenceCheckOpen: answerOf(person.residenceCheckOpen),
    residenceDocumentUntil: day('residenceDocumentUntil'),
    firstRegisteredBelgiumOn: day('firstRegisteredBelgiumOn'),
    firstRegisteredHereOn: day('firstRegisteredHereOn'),
  }
}

function answerOf(told: boolean | undefined): PersonValues['interpreterNeeded'] {
  if (told === undefined) return ''
  return told ? 'yes' : 'no'
}

/** What was typed in the search is carried over; of a name the first word is taken for the given name. */
export function valuesFromSearch({ name, birthDate, insz, phone }: SearchTerms): PersonValues {
  const [givenName = '', ...rest] = name.trim().split(/\s+/)
  return { ...noPerson, givenName, familyName: rest.join(' '), birthDate, insz, phone }
}
