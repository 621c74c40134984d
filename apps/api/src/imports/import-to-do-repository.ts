import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** A list that is under way, and in whose name. */
export interface ImportToDo {
  readonly importId: string
  readonly userId: string
  readonly organisationId: string
}

/** What the step that runs by itself asks before it knows in whose name it works. */
export interface ImportToDoRepository {
  /** @returns lists that are under way, those that moved longest ago first */
  list(atMost: number): Promise<ImportToDo[]>
}

/** Opens a door in SQL, which is shut to every actor. */
export function createImportToDoRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): ImportToDoRepository {
  return {
    list: (atMost) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<ImportToDo & Record<string, unknown>>(
          sql`select import_id as "importId", user_id as "userId",
            organisation_id as "organisationId" from imports_to_do(${atMost})`,
        )
        return rows
      }),
  }
}
