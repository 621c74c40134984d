import { nameSearchKeys } from '../persons/index.ts'
import { type AskedPerson, factsAsked } from './asked-person.ts'
import { birthKeyPart } from './birth-evidence.ts'
import type { MatchFacts } from './compare-persons.ts'
import { writingsOf } from './name-evidence.ts'

/** A sign that no name has, so that no key is ever the word of a name, and none begins like one. */
const mark = '='
/** Of people with very many names the first ones are enough, and keys stay few. */
const mostWords = 5

/**
 * Keys for equality: two people whom {@link comparePersons} suspects share at least one of them, unless
 * they share nothing but an INSZ, which stands in a column of its own. They are made ahead, because
 * row-level security lets equality alone use an index.
 *
 * @param facts what is known of somebody
 * @returns `=p:` the phones, `=b:` the birth date, `=s:` each word of the name by its skeleton, `=n:` each
 *   two of them, `=d:` each with the birth date
 */
export function matchKeysOf(facts: MatchFacts): string[] {
  const born = facts.birthDate ? birthKeyPart(facts.birthDate) : undefined
  const keys = new Set((facts.phones ?? []).map(phoneKey))
  if (born !== undefined) keys.add(`${mark}b:${born}`)
  for (const writing of writingsOf(facts)) {
    const words = writing.slice(0, mostWords).map(({ skeletons }) => skeletons)
    for (const [place, skeletons] of words.entries()) {
      for (const skeleton of skeletons) {
        keys.add(wordKey(skeleton))
        if (born !== undefined) keys.add(`${mark}d:${born}${skeleton}`)
      }
      for (const others of words.slice(place + 1)) {
        for (const pair of pairKeys(skeletons, others)) keys.add(pair)
      }
    }
  }
  return [...keys]
}

/**
 * @param asked what was typed to look somebody up, the name as one text
 * @returns the keys of which a file has one if it fits: of a single word its own, of more each two
 */
export function lookUpKeysOf(asked: AskedPerson): string[] {
  const facts = factsAsked(asked)
  const keys = matchKeysOf(facts)
  const [words = []] = writingsOf(facts)
  const narrow = words.length > 0 && facts.birthDate ? /^=[dnp]:/ : /^=[bnp]:/
  return keys.filter((key) => narrow.test(key) || (words.length === 1 && key.startsWith('=s:')))
}

/**
 * @param facts what a file holds
 * @returns every key under which it is found: the words of its names, and those of {@link matchKeysOf}
 */
export function fileKeysOf(facts: MatchFacts): string[] {
  const { givenName, familyName, originalScriptName } = facts
  const names = [givenName, familyName, originalScriptName].filter(Boolean).join(' ')
  return [...nameSearchKeys(names), ...matchKeysOf(facts)]
}

/**
 * The keys of those among {@link matchKeysOf} that few people share: by these a suspect is looked up.
 *
 * @param facts what is known of somebody
 */
export function suspectKeysOf(facts: MatchFacts): string[] {
  return matchKeysOf(facts).filter((key) => !/^=[sb]:/.test(key))
}

/**
 * @param birthDate a birth date
 * @returns its key, which is that of the date with day and month swapped too; nothing without a day
 */
export function birthDateKey(birthDate: string): string | undefined {
  const born = birthKeyPart(birthDate)
  return born && `${mark}b:${born}`
}

/**
 * @param phone a number in E.164
 * @returns its key
 */
export function phoneKey(phone: string): string {
  return `${mark}p:${phone}`
}

function wordKey(skeleton: string): string {
  return `${mark}s:${skeleton}`
}

function pairKeys(skeletons: readonly string[], others: readonly string[]): string[] {
  return skeletons.flatMap((one) =>
    others.map((other) => `${mark}n:${one < other ? `${one}+${other}` : `${other}+${one}`}`),
  )
}
