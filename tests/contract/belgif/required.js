/**
 * Names in `required` are declared among the properties (rule `prop-req`, `be: declared`) and may be
 * written by the client (rule `oas-rdonly`, `be: writable`).
 */
export default function required(schema, { be }) {
  if (!Array.isArray(schema.required)) return []
  if (be === 'declared') {
    return schema.required
      .filter((name) => !(name in schema.properties))
      .map((name) => ({ message: `\`${name}\` is required but not declared` }))
  }
  return schema.required
    .filter((name) => schema.properties[name]?.readOnly)
    .map((name) => ({ message: `\`${name}\` is read-only and cannot be required` }))
}
