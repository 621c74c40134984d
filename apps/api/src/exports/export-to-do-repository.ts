import { sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import { type ActorFacts, actorFrom } from '../identity/index.ts'

/** What the steps that run by themselves ask before they know in whose name they work. */
export interface ExportToDoRepository {
  /** @returns the ids of files that wait or were left half-way, the oldest first */
  list(now: Date, atMost: number): Promise<string[]>
  /** @returns whoever asked for a file, with the rights that they have now; nothing once they do not work there */
  findActor(exportId: string): Promise<Actor | undefined>
  /** Throws away what nobody may fetch any more. @returns how many files */
  dropExpired(now: Date): Promise<number>
}

/** Opens three doors in SQL, which are shut to every actor. */
export function createExportToDoRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): ExportToDoRepository {
  return {
    list: (now, atMost) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ id: string }>(
          sql`select id from exports_to_do(${now.toISOString()}, ${atMost}) as id`,
        )
        return rows.map(({ id }) => id)
      }),
    findActor: (exportId) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ facts: ActorFacts | null }>(
          sql`select actor_of_export(${exportId}) as facts`,
        )
        const facts = rows[0]?.facts
        // No session of theirs is open: what has one by this id is nobody's.
        return facts
          ? actorFrom({
              ...facts,
              sessionId: facts.userId,
              expiresAt: new Date(0),
              idleUntil: new Date(0),
              isLocked: false,
              providerSignOut: null,
            })
          : undefined
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
