import { fileKeysOf, type MatchFacts } from '@onthaal/shared/matching'
import type { PersonField } from '@onthaal/shared/persons'
import type { personFiles } from '../db/tables/person-files.ts'

const formerNumber = '#insz:'

type Identifying = Pick<
  PersonFacts,
  'givenName' | 'familyName' | 'originalScriptName' | 'birthDate' | 'insz' | 'phone' | 'sex'
>

type PersonFacts = Pick<typeof personFiles.$inferSelect, PersonField>

/**
 * @param keys keys of the file, for the numbers that the person had before
 * @returns what tells somebody apart, as the rules compare it
 */
export function matchFactsOf(facts: Identifying, keys: readonly string[] = []): MatchFacts {
  return {
    givenName: facts.givenName,
    familyName: facts.familyName,
    originalScriptName: facts.originalScriptName,
    birthDate: facts.birthDate,
    insz: facts.insz,
    formerInsz: keys
      .filter((key) => key.startsWith(formerNumber))
      .map((key) => key.slice(formerNumber.length)),
    phones: facts.phone === null ? [] : [facts.phone],
    sex: facts.sex,
  }
}

/** The keys under which a file is found: by its names, and by what makes it look like another. */
export function matchKeysOf(facts: Identifying): string[] {
  return fileKeysOf(matchFactsOf(facts))
}

/** @returns the key of a number that somebody had before; no name begins like it */
export function formerNumberKey(insz: string): string {
  return formerNumber + insz
}

interface NumberChange {
  readonly before: string | null
  readonly now: string | null
  /** Whether the number before was never of this person. */
  readonly mistyped: boolean
}

/**
 * @param keys every key of the file until now
 * @returns the keys of former numbers from now on: a number that was replaced joins them, one that was
 *   mistyped does not, and the number of now is no former one
 */
export function formerNumberKeys(
  keys: readonly string[],
  { before, now, mistyped }: NumberChange,
): string[] {
  const former = new Set(keys.filter((key) => key.startsWith(formerNumber)))
  if (before !== null && before !== now && !mistyped) former.add(formerNumberKey(before))
  if (now !== null) former.delete(formerNumberKey(now))
  return [...former]
}
