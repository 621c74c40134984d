import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { guardians } from '../db/tables/guardians.ts'
import { personFiles } from '../db/tables/person-files.ts'
import type { FileKey } from './household-repository.ts'

export type GuardianRow = typeof guardians.$inferSelect

export type GuardianRepository = ReturnType<typeof createGuardianRepository>
export type GuardianRecord = Awaited<ReturnType<GuardianRepository['list']>>[number]

/** The only place that touches the table of guardians. */
export function createGuardianRepository(connection: Connection) {
  return {
    /** @returns who answers or answered for these people, those who still do first */
    async list({ partitionId, organisationId }: Omit<FileKey, 'personId'>, minorIds: string[]) {
      return connection
        .select({ guardian: guardians, person: personFiles })
        .from(guardians)
        .leftJoin(
          personFiles,
          and(
            eq(personFiles.partitionId, guardians.partitionId),
            eq(personFiles.personId, guardians.guardianId),
            eq(personFiles.organisationId, guardians.organisationId),
          ),
        )
        .where(
          and(
            eq(guardians.partitionId, partitionId),
            eq(guardians.organisationId, organisationId),
            inArray(guardians.minorId, minorIds),
          ),
        )
        .orderBy(
          sql`${guardians.untilDay} desc nulls first`,
          asc(guardians.recordedAt),
          asc(guardians.id),
        )
    },

    async insert(row: GuardianRow): Promise<void> {
      await connection.insert(guardians).values(row)
    },

    async end({ partitionId, id }: GuardianRow, untilDay: string): Promise<void> {
      await connection
        .update(guardians)
        .set({ untilDay })
        .where(and(eq(guardians.partitionId, partitionId), eq(guardians.id, id)))
    },
  }
}
