import fc from 'fast-check'
import { Value } from 'typebox/value'
import { test } from 'vitest'
import { PersonInput } from '../persons/schemas.ts'
import { importFields, importProblems, readRow } from './index.ts'

const rules = { today: '2026-03-02', allowTestNumbers: true }
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '30/07/1990',
    'V',
    'Syrië',
    '0478123456',
    'a@b.be',
    '1500 Halle',
    'Markt 1/2',
    '=1+1',
  ),
)

test('whatever stands in a row, it has problems that are known or a person that a file takes', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: importFields.length }), (cells) => {
      const { person, problems } = readRow(cells, importFields, rules)
      if (problems.length > 0) {
        return problems.every(({ code }) => importProblems.includes(code))
      }
      return Value.Check(PersonInput, person)
    }),
  )
})
