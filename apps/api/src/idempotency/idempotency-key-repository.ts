import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { isLockTimeout } from '../db/database-errors.ts'
import { idempotencyKeys } from '../db/tables/idempotency-keys.ts'
import { RequestInFlightError } from '../errors.ts'
import type { Intent } from './intent.ts'

/** How long a retry finds what the first request made. */
const kept = "interval '24 hours'"

export type IdempotencyKeyRepository = ReturnType<typeof createIdempotencyKeyRepository>

/** Requests already carried out, seen by their own user alone. */
export function createIdempotencyKeyRepository(connection: Connection) {
  return {
    /**
     * Claims a key for this transaction. A second request with the same key waits here until the first
     * has committed or failed.
     *
     * @returns whether the key is new
     * @throws RequestInFlightError when the first request is still at work after five seconds
     */
    async claim(userId: string, intent: Intent, now: Date): Promise<boolean> {
      try {
        await connection.execute(sql`set local lock_timeout = '5s'`)
        // A statement of its own: beside the insert, the insert would still meet the expired key.
        await connection.execute(sql`
          delete from ${idempotencyKeys}
          where user_id = ${userId} and created_at < ${now.toISOString()}::timestamptz - ${sql.raw(kept)}`)
        const { rowCount } = await connection.execute(sql`
          insert into ${idempotencyKeys} (user_id, operation, key, payload_hash, created_at)
          values (${userId}, ${intent.operation}, ${intent.key}, ${intent.payloadHash}, ${now.toISOString()})
          on conflict do nothing`)
        await connection.execute(sql`set local lock_timeout = 0`)
        return rowCount === 1
      } catch (error) {
        throw isLockTimeout(error) ? new RequestInFlightError('Still at work.') : error
      }
    },

    /** @returns what the first request with this key carried and made */
    async get(userId: string, { operation, key }: Intent) {
      const [row] = await connection
        .select({
          payloadHash: idempotencyKeys.payloadHash,
          resourceId: idempotencyKeys.resourceId,
        })
        .from(idempotencyKeys)
        .where(same(userId, operation, key))
      if (row === undefined) throw new Error('The key was claimed a moment ago')
      return row
    },

    /** Remembers what the request made. */
    async finish(userId: string, { operation, key }: Intent, resourceId: string): Promise<void> {
      await connection
        .update(idempotencyKeys)
        .set({ resourceId })
        .where(same(userId, operation, key))
    },
  }
}

function same(userId: string, operation: string, key: string) {
  return and(
    eq(idempotencyKeys.userId, userId),
    eq(idempotencyKeys.operation, operation),
    eq(idempotencyKeys.key, key),
  )
}
