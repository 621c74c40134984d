import { nameSearchKeys } from '@onthaal/shared/persons'

const formerNumber = '#insz:'

/** The keys under which a file is found by name: both names, and the name in its own script. */
export function matchKeysOf(facts: {
  readonly givenName: string | null
  readonly familyName: string | null
  readonly originalScriptName: string | null
}): string[] {
  const names = [facts.givenName, facts.familyName, facts.originalScriptName]
  return nameSearchKeys(names.filter((name) => name !== null).join(' '))
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
