import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** A file that is to be made, and in whose name. */
interface ExportToDo {
  readonly exportId: string
  readonly userId: string
  readonly organisationId: string
}

/** What the steps that run by themselves ask before they know in whose name they work. */
export interface ExportToDoRepository {
  /** @returns files that wait or were left half-way, the oldest first */
  list(now: Date, atMost: number): Promise<ExportToDo[]>
  /** Throws away what nobody may fetch any more. @returns how many files */
  dropExpired(now: Date): Promise<number>
}

/** Opens two doors in SQL, which are shut to every actor. */
export function createExportToDoRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): ExportToDoRepository {
  return {
    list: (now, atMost) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<ExportToDo & Record<string, unknown>>(
          sql`select export_id as "exportId", user_id as "userId",
            organisation_id as "organisationId" from exports_to_do(${now.toISOString()}, ${atMost})`,
        )
        return rows
      }),
    dropExpired: (now) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ dropped: number }>(
          sql`select drop_expired_exports(${now.toISOString()}) as dropped`,
        )
        return rows[0]?.dropped ?? 0
      }),
  }
}
