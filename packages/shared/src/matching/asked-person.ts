import { comparePersons, type MatchFacts } from './compare-persons.ts'
import { holdsName } from './name-evidence.ts'

/** What was typed to look somebody up. */
export interface AskedPerson {
  /** Names as one text, in any order and script. */
  readonly name?: string | undefined
  readonly birthDate?: string | undefined
  /** In E.164. */
  readonly phone?: string | undefined
}

/** @returns what was asked, as facts to compare; nobody knows which word is the given name */
export function factsAsked({ name, birthDate, phone }: AskedPerson): MatchFacts {
  return { originalScriptName: name, birthDate, phones: phone === undefined ? [] : [phone] }
}

/**
 * @param facts what a file holds
 * @param asked what was typed
 * @returns how well they fit, the higher the better, or nothing where they do not: a word is missing, the
 *   birth date contradicts, or it is another telephone
 */
export function fitOf(facts: MatchFacts, asked: AskedPerson): number | undefined {
  const { score, evidence } = comparePersons(factsAsked(asked), facts)
  if (asked.name !== undefined && !holdsName(facts, asked.name)) return undefined
  if (evidence.includes('birthDateDiffers')) return undefined
  if (asked.phone !== undefined && !evidence.includes('phoneSame')) return undefined
  return score
}
