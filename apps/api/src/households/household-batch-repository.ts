import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { populated } from '../db/populated.ts'
import { householdMembers, households } from '../db/tables/households.ts'
import { personFiles } from '../db/tables/person-files.ts'
import type { FilePlace } from '../persons/index.ts'
import type { HouseholdRow, MemberRow } from './household-repository.ts'

export type HouseholdBatchRepository = ReturnType<typeof createHouseholdBatchRepository>

/** What the repository of households does for one, for hundreds at once, each in one statement. */
export function createHouseholdBatchRepository(connection: Connection) {
  return {
    /**
     * Locks files, in the order in which `lockFiles` does.
     *
     * @returns by person when they were born, of those whose file is there and did not become one with another
     */
    async lockFiles(
      { partitionId, organisationId }: FilePlace,
      personIds: readonly string[],
    ): Promise<ReadonlyMap<string, string | null>> {
      const rows = await connection
        .select({ personId: personFiles.personId, birthDate: personFiles.birthDate })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.partitionId, partitionId),
            eq(personFiles.organisationId, organisationId),
            sql`${personFiles.personId} = any(${sql.param([...personIds])}::uuid[])`,
            isNull(personFiles.erasedAt),
            isNull(personFiles.mergedInto),
          ),
        )
        .orderBy(asc(personFiles.personId))
        .for('update')
      return new Map(rows.map(({ personId, birthDate }) => [personId, birthDate]))
    },

    /** @returns by person the household in which they live now, as their organisation knows it */
    async currentOf(
      { partitionId, organisationId }: FilePlace,
      personIds: readonly string[],
    ): Promise<ReadonlyMap<string, string>> {
      const rows = await connection
        .select({ personId: householdMembers.personId, id: householdMembers.householdId })
        .from(householdMembers)
        .where(
          and(
            eq(householdMembers.partitionId, partitionId),
            eq(householdMembers.organisationId, organisationId),
            sql`${householdMembers.personId} = any(${sql.param([...personIds])}::uuid[])`,
            isNull(householdMembers.untilDay),
          ),
        )
      return new Map(rows.map(({ personId, id }) => [personId, id]))
    },

    async insert(rows: readonly HouseholdRow[], members: readonly MemberRow[]): Promise<void> {
      await connection.execute(sql`insert into ${households} ${populated(households, rows)}`)
      await connection.execute(
        sql`insert into ${householdMembers} ${populated(householdMembers, members)}`,
      )
    },

    /** Says that something in households changed. */
    async touch({ partitionId }: FilePlace, ids: readonly string[]): Promise<void> {
      await connection
        .update(households)
        .set({ version: sql`${households.version} + 1` })
        .where(
          and(
            eq(households.partitionId, partitionId),
            sql`${households.id} = any(${sql.param([...ids])}::uuid[])`,
          ),
        )
    },
  }
}
