import type { Role } from '@onthaal/shared/identity'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import { and, desc, eq, getTableColumns, gt, lt, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { unavailableOr } from '../db/database-errors.ts'
import { sessions } from '../db/tables/sessions.ts'

/** Who is signed in, as the door in SQL tells it. */
export interface ResolvedSession {
  readonly sessionId: string
  readonly expiresAt: string
  readonly idleUntil: string
  readonly isLocked: boolean
  readonly userId: string
  readonly displayName: string
  readonly membershipId: string
  readonly organisation: OrganisationSummary
  readonly roles: Role[]
  readonly education: boolean
  readonly desks: string[]
  readonly partitions: { id: string; name: string }[]
  readonly awaitsChoice: boolean
  readonly providerSignOut: string | null
  /** It is no session of somebody, but a program with its secret. */
  readonly isProgram?: true
}

/** On which PostgreSQL tells whose sessions ended or were locked, once that is committed. */
export const sessionChannel = 'session_ended'

export type SessionRow = typeof sessions.$inferSelect
export type SessionRepository = ReturnType<typeof createSessionRepository>

/** Sessions of browsers; reached at the door only. */
export function createSessionRepository(connection: Connection) {
  /** Tells the instances whose sessions these were, so that what stands open for them ends at once. */
  async function tell<Ended extends { userId: string }>(ending: Promise<Ended[]>) {
    const ended = await ending
    if (ended.length > 0) {
      const users = JSON.stringify([...new Set(ended.map(({ userId }) => userId))])
      await connection.execute(
        sql`select pg_notify(${sessionChannel}, "user")
          from jsonb_array_elements_text(${users}::jsonb) as "user"`,
      )
    }
    return ended
  }

  return {
    async insert(row: SessionRow): Promise<void> {
      await connection.insert(sessions).values(row)
    },

    async lock(id: string, now: Date): Promise<void> {
      await tell(
        connection
          .update(sessions)
          .set({ lockedAt: now })
          .where(eq(sessions.id, id))
          .returning({ userId: sessions.userId }),
      )
    },

    /** Unlocks a session and gives it a new token; the one that it had opens nothing any more. */
    async unlock(id: string, tokenHash: string, now: Date): Promise<void> {
      await connection
        .update(sessions)
        .set({ tokenHash, lockedAt: null, lastSeenAt: now })
        .where(eq(sessions.id, id))
    },

    /** @returns what it was, unless it had ended */
    async delete(id: string): Promise<SessionRow | undefined> {
      const [ended] = await tell(connection.delete(sessions).where(eq(sessions.id, id)).returning())
      return ended
    },

    async deleteByTokenHash(tokenHash: string): Promise<void> {
      await tell(
        connection
          .delete(sessions)
          .where(eq(sessions.tokenHash, tokenHash))
          .returning({ userId: sessions.userId }),
      )
    },

    /**
     * @param idleSince whoever was not used since then has ended already
     * @returns the sessions of a user that are open, the one used last at the front
     */
    async listOf(userId: string, now: Date, idleSince: Date) {
      const { tokenHash: _tokenHash, ...columns } = getTableColumns(sessions)
      return connection
        .select(columns)
        .from(sessions)
        .where(
          and(
            eq(sessions.userId, userId),
            gt(sessions.expiresAt, now),
            gt(sessions.lastSeenAt, idleSince),
          ),
        )
        .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
        .limit(100)
    },

    /** @returns the id of the session, when the user had it */
    async deleteOf(userId: string, id: string): Promise<string | undefined> {
      const [row] = await tell(
        connection
          .delete(sessions)
          .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
          .returning({ id: sessions.id, userId: sessions.userId }),
      )
      return row?.id
    },

    async deleteOthersOf(userId: string, keptId: string): Promise<void> {
      await tell(
        connection
          .delete(sessions)
          .where(and(eq(sessions.userId, userId), ne(sessions.id, keptId)))
          .returning({ userId: sessions.userId }),
      )
    },

    async deleteAllOf(userId: string): Promise<void> {
      await tell(
        connection
          .delete(sessions)
          .where(eq(sessions.userId, userId))
          .returning({ userId: sessions.userId }),
      )
    },

    /** Ends what works in a membership; whoever has still to choose one works in none. */
    async deleteAllIn(membershipId: string): Promise<void> {
      await tell(
        connection
          .delete(sessions)
          .where(and(eq(sessions.membershipId, membershipId), eq(sessions.awaitsChoice, false)))
          .returning({ userId: sessions.userId }),
      )
    },

    async deleteExpired(now: Date): Promise<void> {
      await connection.delete(sessions).where(lt(sessions.expiresAt, now))
    },
  }
}

export type SessionResolver = ReturnType<typeof createSessionResolver>

/**
 * Asks the door in SQL who is signed in with a token, and keeps that session awake when somebody uses
 * it: one round trip without a transaction, because every request makes it.
 *
 * @param idleMinutes how long a session may stay unused
 */
export function createSessionResolver(connection: Connection, idleMinutes: number) {
  const statement = connection
    .select({
      resolved: sql<ResolvedSession | null>`resolve_session(${sql.placeholder('token')},
        ${sql.placeholder('now')}::timestamptz, ${sql.raw(`interval '${idleMinutes} minutes'`)},
        ${sql.placeholder('isUsed')}::boolean)`,
    })
    .from(sql`(values (1)) as one`)
    .prepare('resolve_session')
  return async (
    tokenHash: string,
    now: Date,
    isUsed: boolean,
  ): Promise<ResolvedSession | undefined> => {
    const [row] = await statement
      .execute({ token: tokenHash, now: now.toISOString(), isUsed })
      .catch((error: unknown) => Promise.reject(unavailableOr(error)))
    return row?.resolved ?? undefined
  }
}

export type SessionsResolver = ReturnType<typeof createSessionsResolver>

/**
 * Asks the same door of many sessions in one round trip, and keeps none of them awake.
 *
 * @param idleMinutes how long a session may stay unused
 */
export function createSessionsResolver(connection: Connection, idleMinutes: number) {
  return async (
    tokenHashes: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, ResolvedSession>> => {
    const { rows } = await connection
      .execute<{ token: string; resolved: ResolvedSession | null }>(
        sql`select token, resolve_session(token, ${now.toISOString()}::timestamptz,
            make_interval(mins => ${idleMinutes}), false) as resolved
          from jsonb_array_elements_text(${JSON.stringify(tokenHashes)}::jsonb) as token`,
      )
      .catch((error: unknown) => Promise.reject(unavailableOr(error)))
    return new Map(
      rows.flatMap(({ token, resolved }) => (resolved === null ? [] : [[token, resolved]])),
    )
  }
}

export type ProgramResolver = ReturnType<typeof createProgramResolver>

/** Asks the other door in SQL which program a secret belongs to: one round trip, as for a session. */
export function createProgramResolver(connection: Connection) {
  const statement = connection
    .select({
      resolved: sql<ResolvedSession | null>`resolve_program(${sql.placeholder('secret')},
        ${sql.placeholder('now')}::timestamptz)`,
    })
    .from(sql`(values (1)) as one`)
    .prepare('resolve_program')
  return async (secretHash: string, now: Date): Promise<ResolvedSession | undefined> => {
    const [row] = await statement
      .execute({ secret: secretHash, now: now.toISOString() })
      .catch((error: unknown) => Promise.reject(unavailableOr(error)))
    return row?.resolved ?? undefined
  }
}
