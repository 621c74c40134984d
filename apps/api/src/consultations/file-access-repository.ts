import { and, desc, eq, gte, or, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { keptOn } from '../db/kept-on.ts'
import { fileAccesses } from '../db/tables/file-accesses.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'
import type { FoundPeople } from './shown-people-repository.ts'

export type FileAccessRow = typeof fileAccesses.$inferSelect
type FileKey = Pick<FileAccessRow, 'partitionId' | 'personId' | 'organisationId'>

/** A file, and the people of all files that are one with it. */
interface FoundFile {
  readonly partitionId: string
  readonly personId: string
  readonly personIds: readonly string[]
}

export type FileAccessRepository = ReturnType<typeof createFileAccessRepository>
export type BrokenGlassRecord = Awaited<ReturnType<FileAccessRepository['pageOfGlass']>>[number]

/** The only place that writes why files were opened. */
export function createFileAccessRepository(connection: Connection) {
  return {
    /** @returns the file that an organisation keeps of a person, with those that became one with it */
    async findFile(personId: string, organisationId: string): Promise<FoundFile | undefined> {
      const kept = keptOn(personId, organisationId)
      const rows = await connection
        .select({
          partitionId: personFiles.partitionId,
          personId: personFiles.personId,
          mergedInto: personFiles.mergedInto,
        })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.organisationId, organisationId),
            or(eq(personFiles.personId, kept), eq(personFiles.mergedInto, kept)),
          ),
        )
      const file = rows.find(({ mergedInto }) => mergedInto === null)
      return file && { ...file, personIds: rows.map((row) => row.personId) }
    },

    async insert(row: FileAccessRow): Promise<void> {
      await connection.insert(fileAccesses).values(row)
    },

    async find(partitionId: string, id: string): Promise<FileAccessRow | undefined> {
      const [row] = await connection
        .select()
        .from(fileAccesses)
        .where(and(eq(fileAccesses.partitionId, partitionId), eq(fileAccesses.id, id)))
      return row
    },

    /** @returns why a file was opened outside the work of whoever did, newest first */
    async ofFile({ partitionId, personId, organisationId }: FileKey): Promise<FileAccessRow[]> {
      return connection
        .select()
        .from(fileAccesses)
        .where(
          and(
            eq(fileAccesses.partitionId, partitionId),
            eq(fileAccesses.personId, personId),
            eq(fileAccesses.organisationId, organisationId),
          ),
        )
        .orderBy(desc(fileAccesses.at), desc(fileAccesses.id))
    },

    /** @returns where the glass was broken at an organisation, the newest first */
    async pageOfGlass(
      organisationId: string,
      { since, place, limit }: { since: Date; place: Place | undefined; limit: number },
    ) {
      return connection
        .select({
          access: fileAccesses,
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
          person: {
            personId: personFiles.personId,
            givenName: personFiles.givenName,
            familyName: personFiles.familyName,
            originalScriptName: personFiles.originalScriptName,
            birthDate: personFiles.birthDate,
            insz: sql<null>`null`,
          },
        })
        .from(fileAccesses)
        .innerJoin(userAccounts, eq(userAccounts.id, fileAccesses.userId))
        .innerJoin(
          personFiles,
          and(
            eq(personFiles.partitionId, fileAccesses.partitionId),
            eq(personFiles.personId, fileAccesses.personId),
            eq(personFiles.organisationId, fileAccesses.organisationId),
          ),
        )
        .where(and(glass(organisationId, since), before(place)))
        .orderBy(desc(fileAccesses.at), desc(fileAccesses.id))
        .limit(limit)
    },

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async countGlass(organisationId: string, since: Date, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(fileAccesses)
        .where(glass(organisationId, since))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns whose files all of the same are, as the database finds them */
    peopleOfGlass: (organisationId: string, since: Date): FoundPeople =>
      sql`select ${fileAccesses.partitionId} as partition_id,
        ${fileAccesses.organisationId} as keeper_id, ${fileAccesses.personId} as person_id
        from ${fileAccesses} where ${glass(organisationId, since)}`,
  }
}

function glass(organisationId: string, since: Date) {
  return and(
    eq(fileAccesses.organisationId, organisationId),
    sql`${fileAccesses.purpose} = 'brokenGlass'`,
    gte(fileAccesses.at, since),
  )
}

function before(place: Place | undefined) {
  return place === undefined
    ? undefined
    : sql`(${fileAccesses.at}, ${fileAccesses.id}) < (${place.at}::timestamptz, ${place.id}::uuid)`
}
