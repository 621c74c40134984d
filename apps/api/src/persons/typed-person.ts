import {
  isContactLanguage,
  isNationality,
  nameSearchKeys,
  parseInsz,
  parsePartialDate,
  parsePhone,
} from '@onthaal/shared/persons'
import type { PersonInput } from '@onthaal/shared/persons/schemas'
import type { Day } from '@onthaal/shared/time'
import { type InputFault, InvalidInputError } from '../errors.ts'
import { emptyFacts } from './empty-facts.ts'
import type { PersonFacts } from './person-repository.ts'

export interface TypingRules {
  /** The day in Belgium, past which nobody is born. */
  readonly today: Day
  /** Whether TST numbers of invented people are accepted. */
  readonly allowTestNumbers: boolean
}

/**
 * Turns what a clerk typed into what is stored: digits only, E.164, known codes.
 *
 * @throws InvalidInputError with one fault for each field that is wrong
 */
export function factsOf(input: PersonInput, rules: TypingRules): PersonFacts {
  const faults: InputFault[] = []
  function refuse(issue: InputFault['issue'], name: string, code: string, detail: string): null {
    faults.push({ issue, name, code, detail })
    return null
  }

  if (input.givenName === undefined && input.familyName === undefined) {
    refuse('requiredInput', 'familyName', 'oneName', 'At least one name is required.')
  }
  input.nationalities.forEach((code, index) => {
    if (!isNationality(code)) {
      refuse('rejectedInput', `nationalities[${index}]`, 'nationality', 'Unknown nationality.')
    }
  })
  if (input.contactLanguage !== undefined && !isContactLanguage(input.contactLanguage)) {
    refuse('rejectedInput', 'contactLanguage', 'language', 'Unknown contact language.')
  }
  const insz = input.insz === undefined ? undefined : inszOf(input.insz, rules)
  const birthDate =
    input.birthDate === undefined ? undefined : parsePartialDate(input.birthDate, rules.today)
  const phone = input.phone === undefined ? undefined : parsePhone(input.phone)

  const facts: PersonFacts = {
    ...emptyFacts,
    givenName: input.givenName?.trim() ?? null,
    familyName: input.familyName?.trim() ?? null,
    originalScriptName: input.originalScriptName?.trim() ?? null,
    birthDate:
      birthDate === undefined || birthDate.ok
        ? (birthDate?.value ?? null)
        : refuse('invalidStructure', 'birthDate', birthDate.reason, 'No possible date of birth.'),
    insz:
      insz === undefined || insz.ok
        ? (insz?.insz ?? null)
        : refuse('invalidStructure', 'insz', insz.reason, 'No valid INSZ.'),
    nationalities: input.nationalities,
    contactLanguage: input.contactLanguage ?? null,
    interpreterNeeded: input.interpreterNeeded,
    phone:
      phone === undefined || phone.ok
        ? (phone?.phone ?? null)
        : refuse('invalidStructure', 'phone', phone.reason, 'No valid phone number.'),
    email: input.email ?? null,
  }
  if (faults.length > 0) throw new InvalidInputError(faults)
  return facts
}

/** Tolerant of dots, dashes and spaces; TST numbers as the rules allow. */
export function inszOf(typed: string, { allowTestNumbers }: TypingRules) {
  return parseInsz(typed, { allowTest: allowTestNumbers })
}

/** The keys under which a file is found by name: both names, and the name in its own script. */
export function matchKeysOf(facts: PersonFacts): string[] {
  const names = [facts.givenName, facts.familyName, facts.originalScriptName]
  return nameSearchKeys(names.filter((name) => name !== null).join(' '))
}
