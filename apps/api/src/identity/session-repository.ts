import type { Role } from '@onthaal/shared/identity'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import { eq, lt, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { unavailableOr } from '../db/database-errors.ts'
import { sessions } from '../db/tables/sessions.ts'

/** Who is signed in, as the door in SQL tells it. */
export interface ResolvedSession {
  readonly sessionId: string
  readonly expiresAt: string
  readonly userId: string
  readonly displayName: string
  readonly membershipId: string
  readonly organisation: OrganisationSummary
  readonly roles: Role[]
  readonly education: boolean
  readonly desks: string[]
  readonly partitions: { id: string; name: string }[]
  readonly awaitsChoice: boolean
}

export type SessionRow = typeof sessions.$inferSelect
export type SessionRepository = ReturnType<typeof createSessionRepository>

/** Sessions of browsers; reached at the door only. */
export function createSessionRepository(connection: Connection) {
  return {
    async insert(row: SessionRow): Promise<void> {
      await connection.insert(sessions).values(row)
    },

    /** @returns what it was, unless it had ended */
    async delete(id: string): Promise<SessionRow | undefined> {
      const [ended] = await connection.delete(sessions).where(eq(sessions.id, id)).returning()
      return ended
    },

    /** @returns where the identity provider ends its own session, when this one came from there */
    async findProviderSignOut(id: string): Promise<string | undefined> {
      const [row] = await connection
        .select({ address: sessions.providerSignOut })
        .from(sessions)
        .where(eq(sessions.id, id))
      return row?.address ?? undefined
    },

    async deleteByTokenHash(tokenHash: string): Promise<void> {
      await connection.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
    },

    async deleteExpired(now: Date): Promise<void> {
      await connection.delete(sessions).where(lt(sessions.expiresAt, now))
    },
  }
}

/**
 * Asks the door in SQL who is signed in with a token, and keeps that session awake: one round trip
 * without a transaction, because every request makes it.
 *
 * @param idleMinutes how long a session may stay unused
 */
export function createSessionResolver(connection: Connection, idleMinutes: number) {
  const statement = connection
    .select({
      resolved: sql<ResolvedSession | null>`resolve_session(${sql.placeholder('token')},
        ${sql.placeholder('now')}::timestamptz, ${sql.raw(`interval '${idleMinutes} minutes'`)})`,
    })
    .from(sql`(values (1)) as one`)
    .prepare('resolve_session')
  return async (tokenHash: string, now: Date): Promise<ResolvedSession | undefined> => {
    const [row] = await statement
      .execute({ token: tokenHash, now: now.toISOString() })
      .catch((error: unknown) => Promise.reject(unavailableOr(error)))
    return row?.resolved ?? undefined
  }
}
