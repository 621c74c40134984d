import type { FileMeasureKind } from '@onthaal/shared/retention'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { fileMeasures } from '../db/tables/file-measures.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type FileMeasureRow = typeof fileMeasures.$inferSelect
type FileKey = Pick<FileMeasureRow, 'partitionId' | 'personId' | 'organisationId'>

export type FileMeasureRepository = ReturnType<typeof createFileMeasureRepository>
export type FileMeasureRecord = Awaited<ReturnType<FileMeasureRepository['current']>>[number]

const setters = alias(userAccounts, 'setter')
const lifters = alias(userAccounts, 'lifter')

/** The only place that touches the table of measures on files. */
export function createFileMeasureRepository(connection: Connection) {
  const records = () =>
    connection
      .select({
        measure: fileMeasures,
        setBy: { id: setters.id, displayName: setters.displayName },
        liftedBy: { id: lifters.id, displayName: lifters.displayName },
      })
      .from(fileMeasures)
      .innerJoin(setters, eq(setters.id, fileMeasures.setBy))
      .leftJoin(lifters, eq(lifters.id, fileMeasures.liftedBy))

  return {
    /** @returns whether there was none of its kind on the file yet */
    async insert(row: FileMeasureRow): Promise<boolean> {
      const { rowCount } = await connection.insert(fileMeasures).values(row).onConflictDoNothing()
      return rowCount === 1
    },

    /** @returns what an organisation has set on files now, newest first */
    async current(organisationId: string) {
      return records()
        .where(and(eq(fileMeasures.organisationId, organisationId), isNull(fileMeasures.liftedAt)))
        .orderBy(desc(fileMeasures.setAt), desc(fileMeasures.id))
    },

    /** @returns on whose files an organisation has set something now */
    people: (organisationId: string): FoundPeople =>
      sql`select ${fileMeasures.partitionId} as partition_id,
        ${fileMeasures.organisationId} as keeper_id, ${fileMeasures.personId} as person_id
        from ${fileMeasures}
        where ${fileMeasures.organisationId} = ${organisationId} and ${fileMeasures.liftedAt} is null`,

    /** @returns all that was ever set on a file, newest first */
    async ofFile({ partitionId, personId, organisationId }: FileKey): Promise<FileMeasureRow[]> {
      return connection
        .select()
        .from(fileMeasures)
        .where(
          and(
            eq(fileMeasures.partitionId, partitionId),
            eq(fileMeasures.personId, personId),
            eq(fileMeasures.organisationId, organisationId),
          ),
        )
        .orderBy(desc(fileMeasures.setAt), desc(fileMeasures.id))
    },

    async find(id: string) {
      const [row] = await records().where(eq(fileMeasures.id, id))
      return row
    },

    /** @returns those of these people whose files of an organisation are under restriction */
    async restrictedAmong(
      personIds: readonly string[],
      organisationId: string,
    ): Promise<ReadonlySet<string>> {
      const rows = await connection
        .select({ personId: fileMeasures.personId })
        .from(fileMeasures)
        .where(
          and(
            inArray(fileMeasures.personId, [...personIds]),
            eq(fileMeasures.organisationId, organisationId),
            eq(fileMeasures.kind, 'restriction'),
            isNull(fileMeasures.liftedAt),
          ),
        )
      return new Set(rows.map(({ personId }) => personId))
    },

    /** @returns whether something of this kind is set on the file of an organisation */
    async isSet(personId: string, organisationId: string, kind: FileMeasureKind): Promise<boolean> {
      const rows = await connection
        .select({ id: fileMeasures.id })
        .from(fileMeasures)
        .where(
          and(
            eq(fileMeasures.personId, personId),
            eq(fileMeasures.organisationId, organisationId),
            eq(fileMeasures.kind, kind),
            isNull(fileMeasures.liftedAt),
          ),
        )
      return rows.length > 0
    },

    /** @returns whether it was still set */
    async lift(
      { partitionId, id }: FileMeasureRow,
      lifting: Pick<FileMeasureRow, 'liftedAt' | 'liftedBy' | 'liftReason'>,
    ): Promise<boolean> {
      const { rowCount } = await connection
        .update(fileMeasures)
        .set(lifting)
        .where(
          and(
            eq(fileMeasures.partitionId, partitionId),
            eq(fileMeasures.id, id),
            isNull(fileMeasures.liftedAt),
          ),
        )
      return rowCount === 1
    },
  }
}
