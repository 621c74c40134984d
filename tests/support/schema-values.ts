import fc from 'fast-check'
import { contract, type Operation, type Schema } from './contract.ts'

/** @returns the schema of what an operation takes as its body, with what it refers to in its place */
export function bodySchemaOf({ requestBody }: Operation): Schema | undefined {
  const schema = requestBody?.content['application/json']?.schema
  return schema && resolve(schema)
}

/** @returns a schema, with what it refers to in its place */
export function resolve(schema: Schema): Schema {
  const { $ref: reference } = schema
  if (typeof reference !== 'string') return schema
  return contract.components.schemas[reference.split('/').at(-1) ?? ''] ?? schema
}

export function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Record<string, Schema>
}

/** Values that a schema takes, as far as it tells; `ids` are those of things that are there. */
export function validFor(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { type, enum: values, format, pattern } = resolve(schema)
  if (Array.isArray(values)) return fc.constantFrom(...values)
  if (type === 'object') return validObject(resolve(schema), ids)
  if (type === 'array') return validArray(resolve(schema), ids)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer(rangeOf(resolve(schema)))
  if (format === 'date') return fc.constantFrom('2026-02-27', '2026-03-02', '2026-04-01')
  if (format === 'date-time') {
    return fc.constantFrom(
      '2026-03-02T09:00:00Z',
      '2026-03-05T10:30:00+01:00',
      '2026-04-01T23:59:59Z',
    )
  }
  if (format === 'email') return fc.constantFrom('amina@example.org', 'a.b+c@example.org')
  if (typeof pattern !== 'string') {
    const least = Number(resolve(schema).minLength ?? 1)
    return fc.string({ minLength: Math.max(least, 1), maxLength: least + 40 })
  }
  if (pattern.startsWith('^[0-9a-f]{8}-')) return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  return textFor(pattern, schema)
}

function validObject(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(propertiesOf(schema))
  const model = Object.fromEntries(fields.map(([name, field]) => [name, validFor(field, ids)]))
  return fc.record(model, { requiredKeys: (schema.required ?? []) as string[] })
}

function validArray({ items, minItems }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const limits = { minLength: Number(minItems ?? 0), maxLength: 3 }
  return fc.uniqueArray(validFor(items as Schema, ids), { ...limits, selector: JSON.stringify })
}

function rangeOf({ minimum, maximum }: Schema): { min: number; max: number } {
  const min = Number(minimum ?? 0)
  return { min, max: Number(maximum ?? min + 200) }
}

function textFor(pattern: string, { maxLength }: Schema): fc.Arbitrary<string> {
  const expression = new RegExp(pattern)
  // What every value begins with is no part of what differs.
  const beginning = /^\^?([\w:/.-]*)/.exec(pattern)?.[1] ?? ''
  const longest = Math.min(Number(maxLength ?? 40), 12 + beginning.length)
  // What looks ahead takes nearly all there is, so trying is quicker than building.
  return pattern.includes('(?=')
    ? fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: longest })
        .filter((text) => expression.test(text) && text.length <= longest)
    : fc.stringMatching(expression, { maxLength: longest })
}

/** Stands for a number that JSON can write and no machine can hold. */
const beyondNumbers = '@beyond numbers'

/** What no schema asks for, or hardly: other types, numbers without end, halves of characters. */
const foul: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 7.5, -1, 2 ** 53, 1e308, beyondNumbers, [], [[]], {}, { $ne: 1 }),
  fc.constantFrom(
    '',
    '   ',
    'a\u0000b',
    '\ud800',
    '\u202e',
    "' or 1=1 --",
    '0000-01-01',
    '0000',
    '9999-99-99',
    '-1',
    'NaN',
    '%00',
    '\\x00',
    '00000000-0000-0000-0000-000000000000',
    'a'.repeat(5000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.integer({ min: 50, max: 2000 }).map(deep),
)

function deep(levels: number): unknown {
  return Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 1)
}

type Path = readonly (string | number)[]

/** Valid values, each of them broken in one place or with one field too many; as JSON. */
export function brokenFor(schema: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(validFor(schema, ids), fc.nat(), foul).map(([value, at, broken]) => {
    const places = placesIn(value)
    return textOf(withValue(value, places[at % places.length] ?? [], broken))
  })
}

/** @returns JSON, with numbers in it that JavaScript would not write */
export function textOf(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(beyondNumbers), '1e999')
}

/** Where a value can be broken: itself, all that is in it, and a field of each object that is not there. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : [...Object.entries(value), ['zomaar', undefined]]
  return [path, ...entries.flatMap(([key, inside]) => placesIn(inside, [...path, key]))]
}

function membersOf(value: unknown): Record<string | number, unknown> {
  return Object(value)
}

/** The same value with another one at a place of it. */
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const inside = withValue(membersOf(value)[key], rest, other)
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? inside : item))
  return { ...membersOf(value), [key]: inside }
}
