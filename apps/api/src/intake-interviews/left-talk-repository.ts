import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** A talk that nobody goes on with, and in whose name it is thrown away. */
interface LeftTalk {
  readonly interviewId: string
  readonly userId: string
  readonly organisationId: string
}

/** What the step that throws left talks away asks before it knows in whose name it works. */
export interface LeftTalkRepository {
  /** @returns talks that changed on that day for the last time, or before; the oldest first */
  list(lastDay: string, atMost: number): Promise<LeftTalk[]>
}

/** Opens a door in SQL, which is shut to every actor. */
export function createLeftTalkRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): LeftTalkRepository {
  return {
    list: (lastDay, atMost) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<LeftTalk & Record<string, unknown>>(
          sql`select interview_id as "interviewId", user_id as "userId",
            organisation_id as "organisationId" from talks_left(${lastDay}, ${atMost})`,
        )
        return rows
      }),
  }
}
