import { schema as validate } from '@stoplight/spectral-functions'

/** The values that a schema, parameter or media type gives as example, default or enum fit its schema. */
export default function validToSchema(holder, { of }, context) {
  const schema = known(without(holder.schema ?? holder, of))
  return valuesOf(holder, of).flatMap(([value, ...path]) => {
    // Draft 4 is the dialect that OpenAPI 3.0 grew from.
    const results = validate(value, { schema, dialect: 'draft4' }, context)
    return (results ?? []).map(({ message }) => ({ message, path: [...context.path, ...path] }))
  })
}

function valuesOf(holder, of) {
  if (of === 'enum') return holder.enum.map((value, index) => [value, 'enum', index])
  if (of === 'default') return [[holder.default, 'default']]
  const single = holder.example === undefined ? [] : [[holder.example, 'example']]
  const named = Object.entries(holder.schema ? (holder.examples ?? {}) : {})
  return [...single, ...named.map(([name, { value }]) => [value, 'examples', name])]
}

/** An enum must fit the rest of its schema: checked against itself it always would. */
function without(schema, of) {
  const { [of]: _, ...rest } = schema
  return rest
}

const schemas = new Map()

/**
 * The same object for every schema that says the same: it is compiled once, though each place that refers to
 * it has a copy, and each copy several values.
 */
function known(schema) {
  const text = JSON.stringify(schema)
  if (!schemas.has(text)) schemas.set(text, schema)
  return schemas.get(text)
}
