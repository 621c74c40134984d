import type { ImportColumn, ImportOutcome, ImportSource } from '@onthaal/shared/imports'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { arrivalImportColumns, arrivalImports } from '../db/tables/arrival-imports.ts'
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
