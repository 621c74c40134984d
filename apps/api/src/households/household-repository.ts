import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { householdMembers, households } from '../db/tables/households.ts'
import { personFiles } from '../db/tables/person-files.ts'

export type HouseholdRow = typeof households.$inferSelect
export type MemberRow = typeof householdMembers.$inferSelect

/** A file, as its organisation keeps it. */
export interface FileKey {
  readonly partitionId: string
  readonly personId: string
  readonly organisationId: string
}

export type HouseholdRepository = ReturnType<typeof createHouseholdRepository>
export type MemberRecord = Awaited<ReturnType<HouseholdRepository['listMembers']>>[number]

/** The only place that touches the tables of households. */
export function createHouseholdRepository(connection: Connection) {
  return {
    /** @returns the household in which somebody lives now, as their organisation knows it */
    async findCurrent(file: FileKey): Promise<HouseholdRow | undefined> {
      const [row] = await connection
        .select({ household: households })
        .from(households)
        .innerJoin(householdMembers, inHousehold)
        .where(and(livesThere(file), isNull(householdMembers.untilDay)))
      return row?.household
    },

    /** Locks that household until the transaction ends. */
    async lockCurrent(file: FileKey): Promise<HouseholdRow | undefined> {
      const [row] = await connection
        .select({ household: households })
        .from(households)
        .innerJoin(householdMembers, inHousehold)
        .where(and(livesThere(file), isNull(householdMembers.untilDay)))
        .for('update', { of: households })
      return row?.household
    },

    /** Locks files, always in the same order, so that two clerks never wait for each other. */
    async lockFiles(organisationId: string, personIds: readonly string[]): Promise<void> {
      await connection
        .select({ id: personFiles.personId })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.organisationId, organisationId),
            inArray(personFiles.personId, [...personIds]),
          ),
        )
        .orderBy(asc(personFiles.personId))
        .for('update')
    },

    /** @returns whoever lives or lived in a household, those who live there first */
    async listMembers({ partitionId, id }: Pick<HouseholdRow, 'partitionId' | 'id'>) {
      return connection
        .select({ member: householdMembers, person: personFiles })
        .from(householdMembers)
        .innerJoin(personFiles, ofMember(personFiles))
        .where(
          and(
            eq(householdMembers.partitionId, partitionId),
            eq(householdMembers.householdId, id),
            // Somebody who had two files lives there once.
            isNull(personFiles.mergedInto),
          ),
        )
        .orderBy(
          sql`${householdMembers.untilDay} desc nulls first`,
          asc(householdMembers.recordedAt),
          asc(householdMembers.id),
        )
    },

    /** Whether two people live in one household now. */
    async liveTogether(one: FileKey, other: FileKey): Promise<boolean> {
      const others = alias(householdMembers, 'other')
      const [row] = await connection
        .select({ id: others.id })
        .from(householdMembers)
        .innerJoin(
          others,
          and(
            eq(others.partitionId, householdMembers.partitionId),
            eq(others.householdId, householdMembers.householdId),
            eq(others.personId, other.personId),
            isNull(others.untilDay),
          ),
        )
        .where(and(livesThere(one), isNull(householdMembers.untilDay)))
      return row !== undefined
    },

    async insert(row: HouseholdRow): Promise<void> {
      await connection.insert(households).values(row)
    },

    /** Says that something in a household changed. */
    async touch({ partitionId, id, version }: HouseholdRow): Promise<void> {
      await connection
        .update(households)
        .set({ version: version + 1 })
        .where(and(eq(households.partitionId, partitionId), eq(households.id, id)))
    },

    async insertMember(row: MemberRow): Promise<void> {
      await connection.insert(householdMembers).values(row)
    },

    async endMember({ partitionId, id }: MemberRow, untilDay: string): Promise<void> {
      await connection
        .update(householdMembers)
        .set({ untilDay })
        .where(and(eq(householdMembers.partitionId, partitionId), eq(householdMembers.id, id)))
    },
  }
}

const inHousehold = and(
  eq(householdMembers.partitionId, households.partitionId),
  eq(householdMembers.householdId, households.id),
)

function livesThere({ partitionId, personId, organisationId }: FileKey) {
  return and(
    eq(householdMembers.partitionId, partitionId),
    eq(householdMembers.personId, personId),
    eq(householdMembers.organisationId, organisationId),
  )
}

function ofMember(files: typeof personFiles) {
  return and(
    eq(files.partitionId, householdMembers.partitionId),
    eq(files.personId, householdMembers.personId),
    eq(files.organisationId, householdMembers.organisationId),
  )
}
