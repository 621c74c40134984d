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
 * than running it. Questions of one shape must give the same text.
 *
 * @returns the statement of a shape, built when it is asked for the first time
 */
export function createStatements<Statement>() {
  const statements = new Map<string, Statement>()
  return (shape: string, build: () => Statement): Statement => {
    const known = statements.get(shape)
    if (known !== undefined) return known
    const built = build()
    if (statements.size < remembered) statements.set(shape, built)
    return built
  }
}
