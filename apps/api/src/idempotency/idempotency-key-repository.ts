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
     * @throws RequestInFlightError when the first request is still at work after the lock timeout of the
     *   gateway, five seconds
     */
    async claim(userId: string, intent: Intent, now: Date): Promise<boolean> {
      try {
        const expiry = sql`${now.toISOString()}::timestamptz - ${sql.raw(kept)}`
        const { rowCount } = await connection.execute(sql`
          with expired as (
            delete from ${idempotencyKeys}
            where user_id = ${userId} and created_at < ${expiry} and key <> ${intent.key}
          )
          insert into ${idempotencyKeys} as known (user_id, operation, key, payload_hash, created_at)
          values (${userId}, ${intent.operation}, ${intent.key}, ${intent.payloadHash}, ${now.toISOString()})
          on conflict (user_id, operation, key) do update
            set payload_hash = excluded.payload_hash, resource_id = null,
              created_at = excluded.created_at
            where known.created_at < ${expiry}`)
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
