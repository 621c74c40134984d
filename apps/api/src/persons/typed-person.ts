import {
  contradictionsIn,
  maskInsz,
  nameSearchKeys,
  type PersonField,
  personFields,
} from '@onthaal/shared/persons'
import type { PersonInput } from '@onthaal/shared/persons/schemas'
import type { FactOrigin } from '../db/tables/person-files.ts'
import { type InputFault, InvalidInputError } from '../errors.ts'
import { factReaders, type Refuse, type TypingRules } from './fact-readers.ts'
import type { PersonFacts } from './person-repository.ts'

/** What a clerk typed, as it is stored, and where it comes from. */
export interface TypedPerson {
  readonly facts: PersonFacts
  readonly origin: FactOrigin
  /** Facts that were checked: they have this origin from now on, also where they did not change. */
  readonly confirmed: readonly PersonField[]
}

/**
 * Turns what a clerk typed into what is stored: digits only, E.164, known codes.
 *
 * @throws InvalidInputError with one fault for each field that is wrong
 */
export function readPerson(input: PersonInput, rules: TypingRules): TypedPerson {
  const faults: InputFault[] = []
  const refuse: Refuse = (issue, name, code, detail) => {
    faults.push({ issue, name, code, detail })
    return null
  }
  // Signs that nobody sees are no name either: nobody would find that file again.
  if (nameSearchKeys(`${input.givenName ?? ''} ${input.familyName ?? ''}`).length === 0) {
    refuse('requiredInput', 'familyName', 'oneName', 'At least one name is required.')
  }
  const facts = Object.fromEntries(
    personFields.map((field) => [field, factReaders[field](input, rules, refuse)]),
  ) as PersonFacts
  for (const { field, code } of contradictionsIn(facts, rules.today)) {
    refuse('rejectedInput', field, code, 'This day cannot be.')
  }
  const { source = 'statement', asOf = rules.today, confirmedFields = [] } = input
  if (asOf > rules.today) refuse('rejectedInput', 'asOf', 'future', 'This day is still to come.')
  confirmedFields.forEach((field, index) => {
    const typed = field === 'insz' ? (input.insz ?? input.inszMasked) : input[field]
    if (typed !== undefined && !(Array.isArray(typed) && typed.length === 0)) return
    refuse('rejectedInput', `confirmedFields[${index}]`, 'empty', 'There is nothing to confirm.')
  })
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { facts, origin: { source, asOf }, confirmed: confirmedFields }
}

/**
 * What is stored of the number: whoever leaves it as it was shown has never seen the whole of it.
 *
 * @param kept the number that the file holds
 * @throws InvalidInputError when that is not the number that was shown
 */
export function withNumberKept(
  typed: TypedPerson,
  { insz, inszMasked }: PersonInput,
  kept: string | null,
): TypedPerson {
  if (insz !== undefined || inszMasked === undefined) return typed
  if (kept === null || maskInsz(kept) !== inszMasked) {
    const detail = 'The file does not hold this number.'
    throw new InvalidInputError([
      { issue: 'rejectedInput', name: 'inszMasked', code: 'otherNumber', detail },
    ])
  }
  return { ...typed, facts: { ...typed.facts, insz: kept } }
}
