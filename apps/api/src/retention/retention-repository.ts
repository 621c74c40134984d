import type { PartialDate } from '@onthaal/shared/persons'
import type { KeptFile } from '@onthaal/shared/retention'
import { and, asc, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { retentionCandidates, retentionRuns } from '../db/tables/retention-runs.ts'
import { retentionSettings } from '../db/tables/retention-settings.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type RetentionSettingRow = typeof retentionSettings.$inferSelect
export type RetentionRunRow = typeof retentionRuns.$inferSelect
export type RetentionCandidateRow = typeof retentionCandidates.$inferSelect

/** The files that one organisation keeps in one partition. */
export interface Keeping {
  readonly partitionId: string
  readonly organisationId: string
}

/** A file as the rule for its end sees it, with the minors for whom this person answers. */
export interface FileFacts {
  readonly personId: string
  readonly file: KeptFile
  readonly minorIds: readonly string[]
}

/** What a run did so far, or would do. */
export type RunCounts = Pick<RetentionRunRow, 'files' | 'referrals' | 'interviews'>

export type RetentionRepository = ReturnType<typeof createRetentionRepository>
export type SettingRecord = NonNullable<Awaited<ReturnType<RetentionRepository['findSettings']>>>
export type RunRecord = Awaited<ReturnType<RetentionRepository['runs']>>[number]

/** How long data are kept, what would go, and what went. */
export function createRetentionRepository(connection: Connection) {
  async function facts({ partitionId, organisationId }: Keeping, which: SQL): Promise<FileFacts[]> {
    const { rows } = await connection.execute<FactsRow>(
      sql`select * from retention_facts(${partitionId}, ${organisationId}, ${which})`,
    )
    return rows.map(factsOf)
  }

  const runRecords = () =>
    connection
      .select({
        run: retentionRuns,
        startedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
      })
      .from(retentionRuns)
      .leftJoin(userAccounts, eq(userAccounts.id, retentionRuns.startedBy))

  return {
    /** @returns the periods that an organisation chose, with who did */
    async findSettings(organisationId: string) {
      const [row] = await connection
        .select({
          setting: retentionSettings,
          changedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(retentionSettings)
        .innerJoin(userAccounts, eq(userAccounts.id, retentionSettings.changedBy))
        .where(eq(retentionSettings.organisationId, organisationId))
      return row
    },

    /** Makes or replaces the settings. @returns whether nobody else did since the version before was read */
    async saveSettings(row: RetentionSettingRow): Promise<boolean> {
      const { rowCount } = await connection
        .insert(retentionSettings)
        .values(row)
        .onConflictDoUpdate({
          target: retentionSettings.organisationId,
          set: row,
          setWhere: eq(retentionSettings.version, row.version - 1),
        })
      return rowCount === 1
    },

    /** @returns a page of files in the order of the ids of their people */
    async page(keeping: Keeping, after: string | undefined, limit: number): Promise<FileFacts[]> {
      return facts(keeping, sql`${after ?? null}, null, ${limit}`)
    },

    /** @returns these files, as far as they are there */
    async named(keeping: Keeping, personIds: readonly string[]): Promise<FileFacts[]> {
      if (personIds.length === 0) return []
      return facts(keeping, sql`null, ${sql.param(personIds)}::uuid[], null`)
    },

    async insertRun(row: RetentionRunRow): Promise<void> {
      await connection.insert(retentionRuns).values(row)
    },

    async updateRun(
      id: string,
      changes: RunCounts & Partial<Pick<RetentionRunRow, 'finishedAt'>>,
    ): Promise<void> {
      await connection.update(retentionRuns).set(changes).where(eq(retentionRuns.id, id))
    },

    async clearCandidates(organisationId: string): Promise<void> {
      await connection
        .delete(retentionCandidates)
        .where(eq(retentionCandidates.organisationId, organisationId))
    },

    async insertCandidates(rows: readonly RetentionCandidateRow[]): Promise<void> {
      if (rows.length > 0) await connection.insert(retentionCandidates).values([...rows])
    },

    /** @returns the log of an organisation, newest first, with who started each run */
    async runs(organisationId: string, before: string | undefined, limit: number) {
      return runRecords()
        .where(
          and(
            eq(retentionRuns.organisationId, organisationId),
            before === undefined ? undefined : lt(retentionRuns.id, before),
          ),
        )
        .orderBy(desc(retentionRuns.id))
        .limit(limit)
    },

    /** @returns one line of the log */
    async findRun(id: string) {
      const [row] = await runRecords().where(eq(retentionRuns.id, id))
      return row
    },

    /** @returns what the last dry run would let go, what is longest overdue first */
    async candidates(
      organisationId: string,
      after: Pick<RetentionCandidateRow, 'dueOn' | 'personId'> | undefined,
      limit: number,
    ): Promise<RetentionCandidateRow[]> {
      const { dueOn, personId } = retentionCandidates
      return connection
        .select()
        .from(retentionCandidates)
        .where(
          and(
            eq(retentionCandidates.organisationId, organisationId),
            after && sql`(${dueOn}, ${personId}) > (${after.dueOn}::date, ${after.personId}::uuid)`,
          ),
        )
        .orderBy(asc(dueOn), asc(personId))
        .limit(limit)
    },

    /** Counts the same up to one more than the limit. */
    async countCandidates(organisationId: string, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(retentionCandidates)
        .where(eq(retentionCandidates.organisationId, organisationId))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns whose files all of the same are, as the database finds them */
    candidatePeople: (organisationId: string): FoundPeople =>
      sql`select ${retentionCandidates.partitionId} as partition_id,
        ${retentionCandidates.organisationId} as keeper_id, ${retentionCandidates.personId} as person_id
        from ${retentionCandidates} where ${retentionCandidates.organisationId} = ${organisationId}`,

    /** @returns every organisation and partition with files; to the owner alone */
    async keepings(): Promise<Keeping[]> {
      const { rows } = await connection.execute<{ partition_id: string; organisation_id: string }>(
        sql`select distinct organisation_id, partition_id from person_file
          where erased_at is null order by 1, 2`,
      )
      return rows.map(({ partition_id, organisation_id }) => ({
        partitionId: partition_id,
        organisationId: organisation_id,
      }))
    },
  }
}

interface FactsRow extends Record<string, unknown> {
  readonly person_id: string
  readonly birth_date: PartialDate | null
  readonly recorded_on: string
  readonly is_under_legal_hold: boolean
  readonly is_followed: boolean
  readonly referrals: KeptFile['referrals']
  readonly interviews: KeptFile['interviews']
  readonly minors: readonly string[]
}

function factsOf(row: FactsRow): FileFacts {
  return {
    personId: row.person_id,
    file: {
      birthDate: row.birth_date,
      recordedOn: row.recorded_on,
      isUnderLegalHold: row.is_under_legal_hold,
      isFollowed: row.is_followed,
      referrals: row.referrals,
      interviews: row.interviews,
    },
    minorIds: row.minors,
  }
}

/** Numbers of a run that did nothing yet. */
export const noCounts: RunCounts = { files: {}, referrals: 0, interviews: 0 }
