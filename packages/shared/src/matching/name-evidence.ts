import type { MatchEvidence } from './match-rules.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { soundDistance } from './sounds.ts'

/** The names that a file holds. */
export interface Names {
  readonly givenName?: string | null | undefined
  readonly familyName?: string | null | undefined
  /** The whole name in its own script. */
  readonly originalScriptName?: string | null | undefined
}

interface RoleWord extends NameWord {
  /** Nobody tells in the original script which word is which. */
  readonly role: 'given' | 'family' | 'any'
}

/** Up to here two sounds are one name in two spellings; further off they are two names. */
const sameUpTo = 0.45
/** Up to here, a long word has a typing error in it. */
const alikeUpTo = 1.2
/** In shorter words every consonant counts: Samir and Saber. */
const longWord = 6
/** Vowels tell names apart as well, Jamal and Jamil; a name that is longer still may have a wrong one. */
const veryLongWord = 7
const wrongVowel = 0.55

/** One person is compared with many, and the words of a name take longer than to compare them. */
const written = new WeakMap<Names, RoleWord[][]>()

/**
 * @param one the names of a file
 * @returns the ways in which it writes the whole name: in Latin letters, and in another script
 */
export function writingsOf(one: Names): RoleWord[][] {
  const known = written.get(one)
  if (known !== undefined) return known
  const latin = [
    ...nameWords(one.givenName ?? '').map((word) => ({ ...word, role: 'given' as const })),
    ...nameWords(one.familyName ?? '').map((word) => ({ ...word, role: 'family' as const })),
  ]
  const own = nameWords(one.originalScriptName ?? '').map((word) => ({
    ...word,
    role: 'any' as const,
  }))
  const writings = [latin, own].filter((words) => words.length > 0)
  written.set(one, writings)
  return writings
}

/** From what says most to what says least. */
const bestFirst: readonly MatchEvidence[] = [
  'namesSame',
  'namesAlike',
  'namesPart',
  'oneNameSame',
  'givenNameSame',
  'familyNameSame',
  'namesDiffer',
]

/**
 * @param one the names of a file
 * @param other those of another
 * @returns what they have to do with each other in the writings that fit best; nothing where there is no name
 */
export function nameEvidence(one: Names, other: Names): MatchEvidence | undefined {
  const found = writingsOf(one).flatMap((words) =>
    writingsOf(other).map((others) => evidenceOf(words, others)),
  )
  return bestFirst.find((evidence) => found.includes(evidence))
}

/**
 * @param names the names of a file
 * @param typed words that somebody typed
 * @returns whether each of the words is in one writing of the name, in some spelling
 */
export function holdsName(names: Names, typed: string): boolean {
  const words = nameWords(typed).map((word) => ({ ...word, role: 'any' as const }))
  return writingsOf(names).some((others) => pairsOf(words, others).length === words.length)
}

type Likeness = 'same' | 'alike'

interface WordPair {
  readonly word: RoleWord
  readonly other: RoleWord
  readonly likeness: Likeness
}

function evidenceOf(words: readonly RoleWord[], others: readonly RoleWord[]): MatchEvidence {
  const pairs = pairsOf(words, others)
  const alike = pairs.filter(({ likeness }) => likeness === 'alike').length
  const same = pairs.length - alike
  const shorter = Math.min(words.length, others.length)
  if (shorter === 1) return same === 1 ? oneNameOf(words, others) : 'namesDiffer'
  if (same === shorter) return 'namesSame'
  if (same === shorter - 1 && alike === 1) return 'namesAlike'
  return partEvidence(words, others, pairs)
}

/** A single name says something of somebody who has no other; of two words it may be the family name. */
function oneNameOf(words: readonly RoleWord[], others: readonly RoleWord[]): MatchEvidence {
  const [single] = words.length === 1 ? words : others
  const [match] = pairsOf(words, others)
  const role = match?.word === single ? match?.other.role : match?.word.role
  const isBoth = words.length === 1 && others.length === 1
  return isBoth || role !== 'family' || single?.role === 'given' ? 'oneNameSame' : 'familyNameSame'
}

function partEvidence(
  words: readonly RoleWord[],
  others: readonly RoleWord[],
  pairs: readonly WordPair[],
): MatchEvidence {
  const same = pairs.filter(({ likeness }) => likeness === 'same')
  if (same.length === 0) return 'namesDiffer'
  const givenAgrees = same.some(({ word, other }) => isGiven(word) && isGiven(other))
  if (!givenAgrees) return 'familyNameSame'
  if (same.length > 1) return 'namesPart'
  // Yusuf Amin and Yusuf Karim are no more than two who are called Yusuf.
  const isLeft = (word: RoleWord) =>
    word.role === 'given' && !pairs.some((pair) => pair.word === word || pair.other === word)
  return words.some(isLeft) && others.some(isLeft) ? 'namesDiffer' : 'givenNameSame'
}

function isGiven({ role }: RoleWord): boolean {
  return role !== 'family'
}

/** Each word with the one of the other name that it is, the surest first. */
function pairsOf(words: readonly RoleWord[], others: readonly RoleWord[]): WordPair[] {
  const candidates = words.flatMap((word) =>
    others.flatMap((other) => {
      const likeness = likenessOf(word, other)
      return likeness === undefined ? [] : [{ word, other, likeness }]
    }),
  )
  const surestFirst = candidates.sort((one, other) => rankOf(one) - rankOf(other))
  const taken = new Set<RoleWord>()
  return surestFirst.filter(({ word, other }) => {
    if (taken.has(word) || taken.has(other)) return false
    taken.add(word).add(other)
    return true
  })
}

/** A given name is rather the given name of the other than its family name. */
function rankOf({ word, other, likeness }: WordPair): number {
  return (likeness === 'same' ? 0 : 2) + (word.role === other.role ? 0 : 1)
}

function likenessOf(word: RoleWord, other: RoleWord): Likeness | undefined {
  const vowelless = word.vowelless || other.vowelless
  const sharesSkeleton = word.skeletons.some((skeleton) => other.skeletons.includes(skeleton))
  let isAlike = false
  for (const sound of word.sounds) {
    for (const otherSound of other.sounds) {
      const distance = soundDistance(sound, otherSound, vowelless)
      if (sharesSkeleton && distance <= sameUpTo) return 'same'
      const length = Math.min(sound.length, otherSound.length)
      isAlike ||= sharesSkeleton
        ? length >= veryLongWord && distance <= wrongVowel
        : length >= longWord && distance <= alikeUpTo
    }
  }
  return isAlike ? 'alike' : undefined
}
