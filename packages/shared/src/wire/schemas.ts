import Type, { type Static, type TObject, type TSchema } from 'typebox'

/**
 * Names a schema as a component of the OpenAPI document. The document writer hoists every schema that
 * carries the name to `components/schemas` and refers to it.
 *
 * @param name UpperCamelCase component name (Belgif rule `oas-comp`)
 * @param schema the schema to name
 */
export function component<T extends TSchema>(name: string, schema: T): T {
  return { ...schema, 'x-component': name }
}

/**
 * A string that is one of a fixed list, written as `enum` because OpenAPI 3.0 knows no `const`.
 *
 * @param values the allowed values, at least one
 */
export function oneOf<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values] })
}

/** Each of these values once, or none of them. */
export function someOf<const Value extends string>(values: readonly Value[], description?: string) {
  const limits = { maxItems: values.length, uniqueItems: true }
  return Type.Optional(
    Type.Array(oneOf(values), { ...limits, ...(description !== undefined && { description }) }),
  )
}

/**
 * A UUID (Belgif rule `id-design`): version 7, but for a person's, whose time must tell nothing. The client
 * makes those of the lines of a talk; the application all others.
 */
export const Id = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  minLength: 36,
  maxLength: 36,
})

/** Instant, RFC 3339 with offset. */
export const Instant = Type.String({ format: 'date-time', maxLength: 35 })

/** Calendar day in Belgium, `yyyy-MM-dd`; the format alone would let the year 0000 pass. */
export const Day = Type.String({ format: 'date', pattern: '^(?!0000)', maxLength: 10 })

/** Absolute address of a resource (Belgif rule `hyp-links`). */
export const Href = Type.String({ format: 'uri', maxLength: 2000 })

/** Number of the stored state of a resource; the same number stands quoted in its `ETag`. */
export const Version = Type.Integer({ minimum: 1 })

/** Control characters and halves of surrogate pairs: no text has them, and PostgreSQL refuses some. */
const unwritable = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ud800-\\udfff'

/** One line of text that people typed; not blank. Every pattern here is linear in the input. */
export function Line(maxLength: number) {
  return Type.String({
    minLength: 1,
    maxLength,
    pattern: `^(?=\\s*\\S)[^\\t\\n\\r${unwritable}]*$`,
  })
}

/** Text of several lines that people typed; not blank. */
export function Text(maxLength: number) {
  return Type.String({ minLength: 1, maxLength, pattern: `^(?=\\s*\\S)[^${unwritable}]*$` })
}

/** How many items a page holds at the most when nobody asks for another number. */
export const defaultPageSize = 25

/** How many items a page holds at the most. */
export const PageSize = Type.Integer({ minimum: 1, maximum: 100, default: defaultPageSize })

/** Opaque place in a list, taken from the `next` link of the page before. */
export const After = Type.String({ minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' })

/** The count of a list. */
export const Total = Type.Integer({
  minimum: 0,
  description: 'How many there are; exact up to 1000.',
})

/** Whether a count is the whole one. */
export const TotalIsExact = Type.Boolean({ description: 'False when there are more than `total`.' })

/**
 * A page of a collection (Belgif rules `col-repres`, `col-paging`).
 *
 * @param name component name of the page
 * @param item schema of an item
 */
export function pageOf<T extends TObject>(name: string, item: T) {
  return component(
    name,
    Type.Object({
      items: Type.Array(item),
      self: Href,
      next: Type.Optional(Href),
      total: Type.Optional(Total),
      totalIsExact: Type.Optional(TotalIsExact),
    }),
  )
}

export type { Static }
