import type { Day } from '../time/index.ts'
import { firstPossibleDay, type PartialDate } from './partial-date.ts'
import type { ResidenceDocument } from './person-vocabulary.ts'

/** The facts of a file that can contradict each other, as they are stored. */
export interface DatedFacts {
  readonly birthDate?: PartialDate | null | undefined
  readonly residenceDocument?: ResidenceDocument | null | undefined
  readonly residenceDocumentUntil?: Day | null | undefined
  readonly firstRegisteredBelgiumOn?: Day | null | undefined
  readonly firstRegisteredHereOn?: Day | null | undefined
}

/** How a fact contradicts another one, or the calendar. */
export const contradictions = [
  'future',
  'tooEarly',
  'beforeBirth',
  'beforeBelgium',
  'needsDocument',
] as const

/** One fault: the field that holds it, and what is wrong there. */
export interface Contradiction {
  readonly field: Exclude<keyof DatedFacts, 'birthDate' | 'residenceDocument'>
  readonly code: (typeof contradictions)[number]
}

const firstDay = '1900-01-01'

/**
 * What cannot be true together. Of a birth date the earliest day counts that it can stand for, so that
 * nobody is refused for a day that is not known.
 *
 * @param facts what is to be stored
 * @param today the day in Belgium
 * @returns at most one fault for each field, in the order of {@link DatedFacts}
 */
export function contradictionsIn(facts: DatedFacts, today: Day): Contradiction[] {
  const { residenceDocument, residenceDocumentUntil: until } = facts
  const found: Contradiction[] = []
  if (until) {
    const hasDocument = residenceDocument && residenceDocument !== 'none'
    const code = hasDocument ? beforeLife(until, facts) : 'needsDocument'
    if (code) found.push({ field: 'residenceDocumentUntil', code })
  }
  for (const field of ['firstRegisteredBelgiumOn', 'firstRegisteredHereOn'] as const) {
    const code = registrationFault(field, facts, today)
    if (code) found.push({ field, code })
  }
  return found
}

function registrationFault(
  field: 'firstRegisteredBelgiumOn' | 'firstRegisteredHereOn',
  facts: DatedFacts,
  today: Day,
): Contradiction['code'] | undefined {
  const day = facts[field]
  if (!day) return undefined
  if (day > today) return 'future'
  const early = beforeLife(day, facts)
  if (early) return early
  const { firstRegisteredBelgiumOn: belgium } = facts
  // The day of a registration that has a fault of its own says nothing about the other.
  const comparable = belgium && belgium <= today && !beforeLife(belgium, facts)
  return field === 'firstRegisteredHereOn' && comparable && day < belgium
    ? 'beforeBelgium'
    : undefined
}

function beforeLife(day: Day, { birthDate }: DatedFacts): 'tooEarly' | 'beforeBirth' | undefined {
  if (day < firstDay) return 'tooEarly'
  return birthDate && day < firstPossibleDay(birthDate) ? 'beforeBirth' : undefined
}
