type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * Moves every schema that names itself with `x-component` to `components/schemas` and puts a reference
 * in its place, and leaves out what OpenAPI 3.0 does not know.
 *
 * @param document an OpenAPI document with its schemas written out in place
 * @throws Error when two different schemas claim one name
 */
export function hoistComponents<T>(document: T): T {
  const schemas: Record<string, Json> = {}

  function hoist(value: Json): Json {
    if (Array.isArray(value)) return value.map(hoist)
    if (typeof value !== 'object' || value === null) return value
    const { 'x-component': name, ...rest } = value
    const hoisted = Object.fromEntries(
      Object.entries(rest).map(([key, member]) => [key, hoist(member)]),
    )
    if (typeof name !== 'string') return hoisted
    // A description beside a component tells of the place where it is used, not of the component.
    delete hoisted.description
    const known = schemas[name]
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(hoisted)) {
      throw new Error(`Two different schemas are named ${name}`)
    }
    schemas[name] = hoisted
    return { $ref: `#/components/schemas/${name}` }
  }

  const plain = JSON.parse(JSON.stringify(document)) as { [key: string]: Json }
  const hoisted = hoist(plain) as { components?: { [key: string]: Json } }
  const sorted = Object.fromEntries(
    Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  return { ...hoisted, components: { ...hoisted.components, schemas: sorted } } as T
}
