import { expect, test } from 'vitest'
import { matchingOptions } from './matching-options.ts'

const options = ['Albanië', 'Birma', 'Marokko', 'Noord-Macedonië', 'Syrië', 'Zuid-Korea'].map(
  (label) => ({ value: label, label }),
)

test.each([
  ['', ['Albanië', 'Birma', 'Marokko', 'Noord-Macedonië', 'Syrië', 'Zuid-Korea']],
  ['ma', ['Marokko', 'Noord-Macedonië', 'Birma']],
  ['SYRIE', ['Syrië']],
  ['syrië', ['Syrië']],
  ['zuid korea', ['Zuid-Korea']],
  ['korea zuid', ['Zuid-Korea']],
  ['mace noord', ['Noord-Macedonië']],
  ['ni', ['Albanië', 'Noord-Macedonië']],
  ['atlantis', []],
])('%j stands for %j', (typed, labels) => {
  expect(matchingOptions(options, typed).map(({ label }) => label)).toEqual(labels)
})
