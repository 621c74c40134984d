import { languageName } from '@onthaal/shared/persons'
import type { Schemas } from '../api/client.ts'
import type { Language } from '../i18n/i18n.ts'

export type SafeFigures = Schemas['SafeFigures']
export type SafePlace = Schemas['SafePlace']
type SafeSplit = SafePlace['splits'][number]['split']

/** How many codes of a group are named before the others are only counted. */
const mostNames = 3

/** What the codes of a split are called. */
export interface CodeWords {
  readonly language: Language
  readonly word: (code: string) => string
  readonly type: (code: string) => string
  readonly ages: (band: string) => string
  readonly others: (names: string, count: number) => string
}

/** @returns the name of a code of a split */
export function codeName(split: SafeSplit, code: string, words: CodeWords): string {
  if (code === 'unknown') return words.word(code)
  if (split === 'type') return words.type(code)
  if (split === 'language') return languageName(code, words.language)
  return split === 'age' ? words.ages(code) : words.word(code)
}

/** @returns the name of codes that go together: the first of them, and how many others */
export function groupName(split: SafeSplit, codes: readonly string[], words: CodeWords): string {
  const names = codes.map((code) => codeName(split, code, words))
  if (names.length <= mostNames + 1) return names.join(', ')
  return words.others(names.slice(0, mostNames).join(', '), names.length - mostNames)
}
