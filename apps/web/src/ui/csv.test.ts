import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('cells stand between semicolons, quoted where they hold one', () => {
  expect(toCsv([['a', 'b;c', 'zei "ja"', 'twee\nregels']])).toBe(
    '\uFEFFa;"b;c";"zei ""ja""";"twee\nregels"\r\n',
  )
})

test.each(['=1+1', '+32', '-2', '@SUM(A1)', '\tx', '\r=x', '=cmd|"/c calc"!A1'])(
  'nothing runs as a formula: %j',
  (text) => {
    const [, line = ''] = /^\uFEFF([\s\S]*)\r\n$/.exec(toCsv([[text]])) ?? []
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)
