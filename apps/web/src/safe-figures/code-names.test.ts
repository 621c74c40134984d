import { expect, test } from 'vitest'
import { type CodeWords, groupName } from './code-names.ts'

const words: CodeWords = {
  language: 'nl-BE',
  word: (code) => `woord ${code}`,
  type: (code) => `soort ${code}`,
  ages: (band) => `${band} jaar`,
  others: (names, count) => `${names} en ${count} andere`,
}

test.each([
  ['type', ['dutchLanguage', 'unknown'], 'soort dutchLanguage, woord unknown'],
  ['age', ['6-11', '12-17'], '6-11 jaar, 12-17 jaar'],
  ['result', ['open'], 'woord open'],
  ['language', ['ar', 'tr'], 'Arabisch, Turks'],
  ['language', ['ar', 'tr', 'fr', 'en'], 'Arabisch, Turks, Frans, Engels'],
  ['language', ['ar', 'tr', 'fr', 'en', 'unknown'], 'Arabisch, Turks, Frans en 2 andere'],
] as const)('codes of %s that go together: %j', (split, codes, name) => {
  expect(groupName(split, codes, words)).toBe(name)
})
