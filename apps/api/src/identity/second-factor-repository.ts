import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { secondFactors } from '../db/tables/second-factors.ts'

/** A first code, for the secret that it belongs to. */
interface Confirmation {
  readonly secret: string
  readonly step: number
  readonly hashes: string[]
  readonly now: Date
}

export type SecondFactorRepository = ReturnType<typeof createSecondFactorRepository>

/** What local accounts show beside their password; reached at the door only. */
export function createSecondFactorRepository(connection: Connection) {
  const isOn = (userId: string) =>
    and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt))

  return {
    /** @returns what a user has, confirmed or not */
    async find(userId: string) {
      const [row] = await connection
        .select()
        .from(secondFactors)
        .where(eq(secondFactors.userId, userId))
      return row
    },

    /** Puts a secret in the place of one that was not confirmed. @returns whether there was no other */
    async begin(userId: string, secret: string): Promise<boolean> {
      const rows = await connection
        .insert(secondFactors)
        .values({ userId, secret, recoveryHashes: [] })
        .onConflictDoUpdate({
          target: secondFactors.userId,
          set: { secret },
          setWhere: isNull(secondFactors.confirmedAt),
        })
        .returning({ userId: secondFactors.userId })
      return rows.length > 0
    },

    /** @returns whether it was this secret that waited */
    async confirm(userId: string, { secret, step, hashes, now }: Confirmation): Promise<boolean> {
      const rows = await connection
        .update(secondFactors)
        .set({ confirmedAt: now, lastStep: step, recoveryHashes: hashes })
        .where(
          and(
            eq(secondFactors.userId, userId),
            eq(secondFactors.secret, secret),
            isNull(secondFactors.confirmedAt),
          ),
        )
        .returning({ userId: secondFactors.userId })
      return rows.length > 0
    },

    /** Uses a step up: of two at once one wins. @returns whether none of it or after was used before */
    async useStep(userId: string, step: number): Promise<boolean> {
      const isNew = or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step))
      const rows = await connection
        .update(secondFactors)
        .set({ lastStep: step })
        .where(and(isOn(userId), isNew))
        .returning({ userId: secondFactors.userId })
      return rows.length > 0
    },

    /** Uses a recovery code up: of two at once one wins. @returns whether it was there */
    async useRecoveryCode(userId: string, hash: string): Promise<boolean> {
      const rows = await connection
        .update(secondFactors)
        .set({ recoveryHashes: sql`array_remove(${secondFactors.recoveryHashes}, ${hash})` })
        .where(and(isOn(userId), sql`${hash} = any(${secondFactors.recoveryHashes})`))
        .returning({ userId: secondFactors.userId })
      return rows.length > 0
    },

    async replaceRecoveryCodes(userId: string, hashes: string[]): Promise<void> {
      await connection.update(secondFactors).set({ recoveryHashes: hashes }).where(isOn(userId))
    },

    async delete(userId: string): Promise<void> {
      await connection.delete(secondFactors).where(eq(secondFactors.userId, userId))
    },
  }
}
