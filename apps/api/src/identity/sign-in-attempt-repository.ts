import { and, eq, lt } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { signInAttempts } from '../db/tables/sign-in-attempts.ts'

export type SignInAttemptRow = typeof signInAttempts.$inferSelect
export type SignInAttemptRepository = ReturnType<typeof createSignInAttemptRepository>

/** Browsers on their way to the identity provider and back; reached at the door only. */
export function createSignInAttemptRepository(connection: Connection) {
  return {
    async insert(row: SignInAttemptRow): Promise<void> {
      await connection.insert(signInAttempts).values(row)
    },

    /** Takes the attempt away, so that nobody comes back a second time. */
    async take(stateHash: string, browserHash: string): Promise<SignInAttemptRow | undefined> {
      const [row] = await connection
        .delete(signInAttempts)
        .where(
          and(eq(signInAttempts.stateHash, stateHash), eq(signInAttempts.browserHash, browserHash)),
        )
        .returning()
      return row
    },

    /** @returns whether some browser is on its way with this state */
    async exists(stateHash: string): Promise<boolean> {
      const rows = await connection
        .select({ stateHash: signInAttempts.stateHash })
        .from(signInAttempts)
        .where(eq(signInAttempts.stateHash, stateHash))
      return rows.length > 0
    },

    async deleteExpired(now: Date): Promise<void> {
      await connection.delete(signInAttempts).where(lt(signInAttempts.expiresAt, now))
    },
  }
}
