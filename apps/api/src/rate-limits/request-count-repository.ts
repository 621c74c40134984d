import { lt, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { requestCounts } from '../db/tables/request-counts.ts'

export type RequestCountRepository = ReturnType<typeof createRequestCountRepository>

/** What all instances together counted. */
export function createRequestCountRepository(connection: Connection) {
  return {
    /**
     * Adds what one instance counted, all callers in one statement.
     *
     * @returns how many it are by now, over all instances
     */
    async add(minute: number, counted: ReadonlyMap<string, number>): Promise<Map<string, number>> {
      // In one order everywhere, so that two instances never wait for each other.
      const values = [...counted].sort().map(([key, count]) => ({ minute, key, count }))
      const totals = await connection
        .insert(requestCounts)
        .values(values)
        .onConflictDoUpdate({
          target: [requestCounts.minute, requestCounts.key],
          set: { count: sql`${requestCounts.count} + excluded.count` },
        })
        .returning({ key: requestCounts.key, count: requestCounts.count })
      return new Map(totals.map(({ key, count }) => [key, count]))
    },

    async deleteBefore(minute: number): Promise<void> {
      await connection.delete(requestCounts).where(lt(requestCounts.minute, minute))
    },
  }
}
