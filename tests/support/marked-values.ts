import fc from 'fast-check'
import type { Schema } from './contract.ts'
import { newInsz } from './factories.ts'
import { propertiesOf, resolve, validFor } from './schema-values.ts'

/** Values that stand nowhere else, so that they can be looked for: everything that was handed out. */
export type Marks = Set<string>

/** Forms that fields ask for, each with a mark in it that nobody else writes. */
const forms: readonly ((number: number) => string)[] = [
  (number) => `Merkwaarde ${number}x`,
  (number) => `Merkwaarde${number}x`,
  () => newInsz(),
  (number) => `+3247${String(7_000_000 + number)}`,
  (number) => `merk${number}x@voorbeeld.example`,
  (number) => `C9${String(800_000 + number)}`,
  (number) => `0198c0de-0000-7000-8000-${String(770_000_000_000 + number)}`,
  (number) => `19${String(10 + (number % 80))}-0${1 + (number % 9)}-0${1 + (number % 9)}`,
]

/** Shorter ones are found by chance in anything. */
const shortest = 6

/**
 * A value that a schema takes, with a mark in every text of it.
 *
 * @param marks gets what was put in
 * @returns the value, and `undefined` where only few values are allowed
 */
export function marked(schema: Schema, marks: Marks): unknown {
  const known = resolve(schema)
  if (known.enum !== undefined) return sample(schema)
  if (known.type === 'object') {
    const fields = Object.entries(propertiesOf(known))
    return Object.fromEntries(fields.map(([name, field]) => [name, marked(field, marks)]))
  }
  if (known.type === 'array') return [marked(known.items as Schema, marks)]
  return known.type === 'string' ? markedText(known, marks) : sample(schema)
}

function markedText(schema: Schema, marks: Marks): string {
  const { pattern, maxLength = 1_000, format } = schema
  const fits = (text: string) =>
    text.length <= Number(maxLength) &&
    (typeof pattern !== 'string' || new RegExp(pattern).test(text))
  const number = marks.size + 1
  const texts = forms.map((form) => form(number))
  const first = { email: 4, date: 7 }[String(format)] ?? 0
  const wanted = texts.slice(first)
  const text = wanted.find(fits) ?? String(sample(schema))
  if (text.length >= shortest) marks.add(text)
  return text
}

function sample(schema: Schema): unknown {
  return fc.sample(validFor(schema, ['0198c0de-0000-7000-8000-00000000beef']), { numRuns: 1 })[0]
}
