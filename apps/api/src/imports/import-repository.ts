import {
  type ImportColumn,
  type ImportOutcome,
  type ImportSource,
  outcomesToCarryOut,
} from '@onthaal/shared/imports'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import {
  arrivalImportColumns,
  arrivalImportRows,
  arrivalImports,
} from '../db/tables/arrival-imports.ts'
import { householdMembers } from '../db/tables/households.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type ImportFile = typeof arrivalImports.$inferSelect
export type ImportRecord = Awaited<ReturnType<typeof selectImports>>[number]

/** How many rows came to what; rows that were not checked stand under nothing. */
export type RowCounts = ReadonlyMap<ImportOutcome | null, number>

export type ImportRepository = ReturnType<typeof createImportRepository>

/** So many lists are shown; nobody looks for those of before. */
const shown = 50

/** The tables of lists and of what their columns held; their rows are in a repository of their own. */
export function createImportRepository(connection: Connection) {
  return {
    async insert(file: ImportFile): Promise<void> {
      await connection.insert(arrivalImports).values(file)
    },

    /** @returns the lists of an organisation, newest first */
    async newest(organisationId: string): Promise<ImportRecord[]> {
      return selectImports(connection)
        .where(eq(arrivalImports.organisationId, organisationId))
        .orderBy(desc(arrivalImports.createdAt), desc(arrivalImports.id))
        .limit(shown)
    },

    async find(id: string, organisationId: string): Promise<ImportRecord | undefined> {
      const [record] = await selectImports(connection).where(ofOrganisation(id, organisationId))
      return record
    },

    /** Locks a list until the transaction ends. */
    async lock(id: string, organisationId: string): Promise<ImportFile | undefined> {
      const [file] = await connection
        .select()
        .from(arrivalImports)
        .where(ofOrganisation(id, organisationId))
        .for('update')
      return file
    },

    /** Locks a list, unless somebody else works on it at this moment. */
    async lockIdle(id: string, organisationId: string): Promise<ImportFile | undefined> {
      const [file] = await connection
        .select()
        .from(arrivalImports)
        .where(ofOrganisation(id, organisationId))
        .for('update', { skipLocked: true })
      return file
    },

    /** Writes what changed of a locked list, as its next version. */
    async update(file: ImportFile, change: Partial<ImportFile>): Promise<void> {
      await connection
        .update(arrivalImports)
        .set({ ...change, version: file.version + 1 })
        .where(ofOrganisation(file.id, file.organisationId))
    },

    /** Throws a list away with its rows. */
    async remove({ id, organisationId }: ImportFile): Promise<void> {
      await connection.delete(arrivalImports).where(ofOrganisation(id, organisationId))
    },

    /** @returns what the columns of lists with these headers held the last time */
    async columnsOf(organisationId: string, headerKey: string) {
      const [row] = await connection
        .select()
        .from(arrivalImportColumns)
        .where(
          and(
            eq(arrivalImportColumns.organisationId, organisationId),
            eq(arrivalImportColumns.headerKey, headerKey),
          ),
        )
      return row
    },

    async rememberColumns(
      key: { readonly organisationId: string; readonly headerKey: string },
      { columns, source }: { columns: readonly ImportColumn[]; source: ImportSource },
      usedAt: Date,
    ): Promise<void> {
      const chosen = { columns: [...columns], source, usedAt }
      await connection
        .insert(arrivalImportColumns)
        .values({ ...key, ...chosen })
        .onConflictDoUpdate({
          target: [arrivalImportColumns.organisationId, arrivalImportColumns.headerKey],
          set: chosen,
        })
    },

    /** @returns by list how many of its rows came to what, for all of these at once */
    async countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, RowCounts>> {
      const { rows } = await connection.execute<{
        id: string
        outcome: ImportOutcome | null
        count: number
      }>(sql`
        select import_id as id, outcome, count(*)::integer as count from arrival_import_row
        where import_id = any(${sql.param([...ids])}::uuid[])
          and partition_id in (select partition_id from ${arrivalImports}
            where id = any(${sql.param([...ids])}::uuid[]))
        group by import_id, outcome`)
      const byImport = Map.groupBy(rows, ({ id }) => id)
      return new Map(
        [...byImport].map(([id, counts]) => [
          id,
          new Map(counts.map(({ outcome, count }) => [outcome, count])),
        ]),
      )
    },

    /**
     * @returns by list how many households would be made of its rows, for all of these at once: of those that are
     *   numbered as one, and of whom nobody has a household
     */
    async householdsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const { rows } = await connection.execute<{ id: string; count: number }>(sql`
        select id, count(*)::integer as count from (
          select r.import_id as id from ${arrivalImportRows} r
          left join ${householdMembers} m on m.partition_id = r.partition_id and m.person_id = r.person_id
            and m.organisation_id = r.organisation_id and m.until_day is null
          where r.import_id = any(${sql.param([...ids])}::uuid[])
            and r.partition_id in (select partition_id from ${arrivalImports}
              where id = any(${sql.param([...ids])}::uuid[]))
            and r.household_key is not null
            and r.outcome = any(${sql.param([...outcomesToCarryOut, 'added', 'linked'])}::text[])
          group by r.import_id, r.household_key
          having count(distinct coalesce(r.repeats, r."row")) > 1 and bool_and(m.person_id is null)
            and bool_or(r.outcome = any(${sql.param([...outcomesToCarryOut])}::text[]))
        ) as made group by id`)
      return new Map(rows.map(({ id, count }) => [id, count]))
    },
  }
}

function selectImports(connection: Connection) {
  return connection
    .select({
      file: arrivalImports,
      createdBy: { id: userAccounts.id, displayName: userAccounts.displayName },
    })
    .from(arrivalImports)
    .innerJoin(userAccounts, eq(userAccounts.id, arrivalImports.createdBy))
    .$dynamic()
}

function ofOrganisation(id: string, organisationId: string) {
  return and(eq(arrivalImports.id, id), eq(arrivalImports.organisationId, organisationId))
}
