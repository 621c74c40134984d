import {
  isContactLanguage,
  isNationality,
  parseInsz,
  parsePartialDate,
  parsePhone,
} from '@onthaal/shared/persons'
import type { PersonInput } from '@onthaal/shared/persons/schemas'
import type { Day } from '@onthaal/shared/time'
import type { InputFault } from '../errors.ts'
import type { PersonFacts } from './person-repository.ts'

export interface TypingRules {
  /** The day in Belgium, past which nothing has happened yet. */
  readonly today: Day
  /** Whether TST numbers of invented people are accepted. */
  readonly allowTestNumbers: boolean
}

/** Takes note of a fault; what is stored instead never gets there. */
export type Refuse = (
  issue: InputFault['issue'],
  name: string,
  code: string,
  detail: string,
) => null

type ReadFacts = {
  readonly [Field in keyof PersonFacts]: (
    input: PersonInput,
    rules: TypingRules,
    refuse: Refuse,
  ) => PersonFacts[Field]
}

/** How each fact is read from what was typed: the stored form, or a fault. */
export const factReaders: ReadFacts = {
  givenName: trimmed('givenName'),
  familyName: trimmed('familyName'),
  originalScriptName: trimmed('originalScriptName'),
  birthDate: ({ birthDate }, { today }, refuse) => {
    if (birthDate === undefined) return null
    const read = parsePartialDate(birthDate, today)
    if (read.ok) return read.value
    return refuse('invalidStructure', 'birthDate', read.reason, 'No possible date of birth.')
  },
  insz: ({ insz }, rules, refuse) => {
    if (insz === undefined) return null
    const read = inszOf(insz, rules)
    if (read.ok) return read.insz
    return refuse('invalidStructure', 'insz', read.reason, 'No valid INSZ.')
  },
  phone: ({ phone }, _, refuse) => {
    if (phone === undefined) return null
    const read = parsePhone(phone)
    if (read.ok) return read.phone
    return refuse('invalidStructure', 'phone', read.reason, 'No valid phone number.')
  },
  email: ({ email }) => email ?? null,
  nationalities: ({ nationalities }, _, refuse) => {
    nationalities.forEach((code, index) => {
      if (isNationality(code)) return
      refuse('rejectedInput', `nationalities[${index}]`, 'nationality', 'Unknown nationality.')
    })
    return nationalities
  },
  contactLanguage: ({ contactLanguage }, _, refuse) => {
    if (contactLanguage === undefined) return null
    if (isContactLanguage(contactLanguage)) return contactLanguage
    return refuse('rejectedInput', 'contactLanguage', 'language', 'Unknown contact language.')
  },
  interpreterNeeded: given('interpreterNeeded'),
  homeLanguages: languages('homeLanguages'),
  otherLanguages: languages('otherLanguages'),
  sex: given('sex'),
  dutchOral: given('dutchOral'),
  dutchWritten: given('dutchWritten'),
  latinLiteracy: given('latinLiteracy'),
  residenceGround: given('residenceGround'),
  residenceDocument: given('residenceDocument'),
  residenceDocumentUntil: given('residenceDocumentUntil'),
  firstRegisteredBelgiumOn: given('firstRegisteredBelgiumOn'),
  firstRegisteredHereOn: given('firstRegisteredHereOn'),
  register: given('register'),
  residenceCheckOpen: given('residenceCheckOpen'),
  street: trimmed('street'),
  houseNumber: trimmed('houseNumber'),
  box: trimmed('box'),
  postalCode: trimmed('postalCode'),
  city: trimmed('city'),
}

/** Tolerant of dots, dashes and spaces; TST numbers as the rules allow. */
export function inszOf(typed: string, { allowTestNumbers }: Pick<TypingRules, 'allowTestNumbers'>) {
  return parseInsz(typed, { allowTest: allowTestNumbers })
}

/** What the shape of the request has judged already. */
function given<Field extends keyof PersonInput>(field: Field) {
  return (input: PersonInput) => input[field] ?? null
}

type TextField =
  | 'givenName'
  | 'familyName'
  | 'originalScriptName'
  | 'street'
  | 'houseNumber'
  | 'box'
  | 'postalCode'
  | 'city'

function trimmed(field: TextField) {
  return (input: PersonInput) => input[field]?.trim() ?? null
}

function languages(field: 'homeLanguages' | 'otherLanguages') {
  return (input: PersonInput, _: TypingRules, refuse: Refuse): string[] => {
    const tags = input[field] ?? []
    tags.forEach((tag, index) => {
      if (isContactLanguage(tag)) return
      refuse('rejectedInput', `${field}[${index}]`, 'language', 'Unknown language.')
    })
    return tags
  }
}
