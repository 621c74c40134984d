import { type SQL, sql } from 'drizzle-orm'

/** How a value comes into a statement. */
export type Give = (name: string, value: unknown) => SQL

/** Written along with it: for a statement that is built for one question. */
export const inPlace: Give = (_name, value) => sql`${sql.param(value)}`

/** Told by its name each time that it runs: for a statement that is built once. */
export const byName: Give = (name) => sql`${sql.placeholder(name)}`

/** Filters make more shapes than are worth remembering; one that comes later is built for its question. */
const remembered = 100

/**
 * Statements of one connection, each built once for all questions of its shape: building one costs more
 * than running it.
 *
 * @param prefix what their names begin with, unlike that of any other statements of the connection
 * @returns the statement of a shape, which `make` builds under the name that it is told
 */
export function createStatements<Statement>(prefix: string) {
  const statements = new Map<string, Statement>()
  return (shape: string, make: (name: string) => Statement): Statement => {
    const known = statements.get(shape)
    if (known !== undefined) return known
    if (statements.size >= remembered) return make('')
    const made = make(`${prefix}_${statements.size}`)
    statements.set(shape, made)
    return made
  }
}
