import { exportRules } from '@onthaal/shared/exports'
import { and, asc, count, desc, eq, gt, lt, max, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { listExportParts, listExports } from '../db/tables/list-exports.ts'

export type ExportRow = typeof listExports.$inferSelect

/** The name of a desk, an organisation or somebody at work, by its id. */
export type Names = (id: string) => string

export type ExportRepository = ReturnType<typeof createExportRepository>

/** What people take along; row-level security gives everybody their own alone. */
export function createExportRepository(connection: Connection) {
  const own = (id: string, now: Date) => and(eq(listExports.id, id), gt(listExports.expiresAt, now))
  const atWork = ({ id, attempts }: Pick<ExportRow, 'id' | 'attempts'>) =>
    and(
      eq(listExports.id, id),
      eq(listExports.state, 'running'),
      eq(listExports.attempts, attempts),
    )

  return {
    async insert(row: ExportRow): Promise<void> {
      await connection.insert(listExports).values(row)
    },

    /** @returns those of a membership that can still be fetched or are made, newest first */
    async newest(membershipId: string, now: Date): Promise<ExportRow[]> {
      return connection
        .select()
        .from(listExports)
        .where(and(eq(listExports.membershipId, membershipId), gt(listExports.expiresAt, now)))
        .orderBy(desc(listExports.createdAt), desc(listExports.id))
        .limit(exportRules.perUser)
    },

    /** @returns how many are made or are kept for somebody */
    async countOpen(membershipId: string, now: Date): Promise<number> {
      const [row] = await connection
        .select({ open: count() })
        .from(listExports)
        .where(
          and(
            eq(listExports.membershipId, membershipId),
            gt(listExports.expiresAt, now),
            ne(listExports.state, 'direct'),
          ),
        )
      return row?.open ?? 0
    },

    async find(id: string, now: Date): Promise<ExportRow | undefined> {
      const [row] = await connection.select().from(listExports).where(own(id, now))
      return row
    },

    /** @returns whether there was one; whoever is making it stops at its next piece */
    async remove(id: string, now: Date): Promise<boolean> {
      const { rowCount } = await connection.delete(listExports).where(own(id, now))
      return rowCount === 1
    },

    /**
     * Takes one that waits, or whose maker has not said for too long that it is at work.
     *
     * @returns the row as it is taken; nothing when somebody else was first
     */
    async take(
      id: string,
      { now, until }: { now: Date; until: Date },
    ): Promise<ExportRow | undefined> {
      const isFree = or(
        eq(listExports.state, 'waiting'),
        and(eq(listExports.state, 'running'), lt(listExports.workedUntil, now)),
      )
      const [row] = await connection
        .update(listExports)
        .set({
          state: 'running',
          attempts: sql`${listExports.attempts} + 1`,
          done: 0,
          workedUntil: until,
        })
        .where(and(own(id, now), isFree))
        .returning()
      // What an earlier maker left is of another moment.
      if (row) await connection.delete(listExportParts).where(eq(listExportParts.exportId, id))
      return row
    },

    /** Adds a piece of the file. @returns whether it is still wanted of this maker */
    async addPart(
      row: ExportRow,
      part: { readonly number: number; readonly content: Buffer },
      change: { readonly done: number; readonly workedUntil: Date },
    ): Promise<boolean> {
      const { rowCount } = await connection.update(listExports).set(change).where(atWork(row))
      if (rowCount !== 1) return false
      await connection.insert(listExportParts).values({ exportId: row.id, ...part })
      return true
    },

    /** Says how the making ended. @returns whether it was still wanted of this maker */
    async end(
      row: ExportRow,
      change: Partial<Pick<ExportRow, 'state' | 'done' | 'reach' | 'expiresAt' | 'attempts'>>,
    ): Promise<boolean> {
      const { rowCount } = await connection
        .update(listExports)
        .set({ ...change, workedUntil: null })
        .where(atWork(row))
      return rowCount === 1
    },

    /** @returns how many pieces a file has, from the number of its last one */
    async countParts(exportId: string): Promise<number> {
      const [row] = await connection
        .select({ last: max(listExportParts.number) })
        .from(listExportParts)
        .where(eq(listExportParts.exportId, exportId))
      return (row?.last ?? -1) + 1
    },

    async part(exportId: string, number: number): Promise<Buffer | undefined> {
      const [row] = await connection
        .select({ content: listExportParts.content })
        .from(listExportParts)
        .where(and(eq(listExportParts.exportId, exportId), eq(listExportParts.number, number)))
        .orderBy(asc(listExportParts.number))
      return row?.content
    },

    /**
     * @returns names for ids of desks, organisations, agreements, lists that are read in and people at work; an id that
     *   is unknown stays what it is
     */
    async names(ids: readonly string[]): Promise<Names> {
      if (ids.length === 0) return (id) => id
      const some: SQL = sql`${sql.param([...ids])}::uuid[]`
      const { rows } = await connection.execute<{ id: string; name: string }>(sql`
        select id, name from desk where id = any(${some})
        union all select id, name from organisation where id = any(${some})
        union all select id, reference from cooperation_agreement where id = any(${some})
        union all select id, file_name from arrival_import where id = any(${some})
        union all select id, display_name from user_account where id = any(${some})`)
      const byId = new Map(rows.map(({ id, name }) => [id, name]))
      return (id) => byId.get(id) ?? id
    },
  }
}
