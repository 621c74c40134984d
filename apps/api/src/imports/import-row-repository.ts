import type { ImportCell, ImportOutcome } from '@onthaal/shared/imports'
import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { arrivalImportRows } from '../db/tables/arrival-imports.ts'
import { personFiles } from '../db/tables/person-files.ts'
import type { ImportFile } from './import-repository.ts'

export type ImportRowRecord = typeof arrivalImportRows.$inferSelect

/** What became of a row; the rest of it stays. */
export type RowResult = Pick<
  ImportRowRecord,
  | 'row'
  | 'outcome'
  | 'problems'
  | 'personId'
  | 'suspectIds'
  | 'repeats'
  | 'repeatKey'
  | 'householdKey'
  | 'isHouseholdHead'
  | 'livesElsewhere'
> & { readonly isDone: boolean }

type ListKey = Pick<ImportFile, 'partitionId' | 'id' | 'organisationId'>

export type ImportRowRepository = ReturnType<typeof createImportRowRepository>

/** The only place that touches the table of rows that are read in. */
export function createImportRowRepository(connection: Connection) {
  return {
    /** Adds rows that were not checked yet, in one statement for any number of them. */
    async insert(
      { partitionId, id, organisationId }: ListKey,
      rows: readonly { readonly row: number; readonly cells: readonly ImportCell[] }[],
    ): Promise<void> {
      await connection.execute(sql`
        insert into ${arrivalImportRows} (partition_id, import_id, organisation_id, "row", cells, problems,
          suspect_ids, is_somebody_new)
        select ${partitionId}::uuid, ${id}::uuid, ${organisationId}::uuid, made."row", made.cells, '[]', '{}',
          false
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made ("row" integer, cells jsonb)`)
    },

    /** Begins anew with all rows of a list. */
    async forgetOutcomes(list: ListKey): Promise<void> {
      await connection
        .update(arrivalImportRows)
        .set({
          ...{ outcome: null, problems: [], personId: null, suspectIds: [], repeats: null },
          ...{ repeatKey: null, isSomebodyNew: false, householdKey: null, isHouseholdHead: false },
          livesElsewhere: false,
        })
        .where(ofList(list))
    },

    /** @returns the first rows that were not checked, or the first of those that came to something */
    async next(
      list: ListKey,
      outcomes: readonly ImportOutcome[] | null,
      limit: number,
    ): Promise<ImportRowRecord[]> {
      return connection
        .select()
        .from(arrivalImportRows)
        .where(
          and(
            ofList(list),
            outcomes === null
              ? isNull(arrivalImportRows.outcome)
              : inArray(arrivalImportRows.outcome, [...outcomes]),
          ),
        )
        .orderBy(asc(arrivalImportRows.row))
        .limit(limit)
    },

    /** @returns by key the first row of a list that has it */
    async firstWith(list: ListKey, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const rows = await connection
        .select({
          key: arrivalImportRows.repeatKey,
          row: sql<number>`min(${arrivalImportRows.row})`,
        })
        .from(arrivalImportRows)
        .where(
          and(
            ofList(list),
            sql`${arrivalImportRows.repeatKey} = any(${sql.param([...keys])}::text[])`,
          ),
        )
        .groupBy(arrivalImportRows.repeatKey)
      return new Map(rows.flatMap(({ key, row }) => (key === null ? [] : [[key, row]])))
    },

    /** @returns by row whose it is, of those that are done */
    async personsOf(list: ListKey, rows: readonly number[]): Promise<ReadonlyMap<number, string>> {
      if (rows.length === 0) return new Map()
      const found = await connection
        .select({ row: arrivalImportRows.row, personId: arrivalImportRows.personId })
        .from(arrivalImportRows)
        .where(
          and(
            ofList(list),
            inArray(arrivalImportRows.row, [...rows]),
            inArray(arrivalImportRows.outcome, ['added', 'linked']),
          ),
        )
      return new Map(found.flatMap(({ row, personId }) => (personId ? [[row, personId]] : [])))
    },

    /** @returns the rows of a list that are done of these households, whoever they are written under first */
    async ofHouseholds(list: ListKey, keys: readonly string[]) {
      if (keys.length === 0) return []
      const { householdKey, personId, isHouseholdHead, row } = arrivalImportRows
      const found = await connection
        .select({ householdKey, personId })
        .from(arrivalImportRows)
        .where(
          and(
            ofList(list),
            sql`${householdKey} = any(${sql.param([...keys])}::text[])`,
            inArray(arrivalImportRows.outcome, ['added', 'linked']),
          ),
        )
        .orderBy(desc(isHouseholdHead), asc(row))
      return found.flatMap((one) => (one.personId ? [{ ...one, personId: one.personId }] : []))
    },

    /** Writes what became of rows, in one statement; what those said that are done is thrown away. */
    async writeResults(list: ListKey, results: readonly RowResult[]): Promise<void> {
      const { partitionId, id } = list
      const values = results.map((result) => ({
        ...{ row: result.row, outcome: result.outcome, problems: result.problems },
        ...{ person_id: result.personId, suspect_ids: result.suspectIds, repeats: result.repeats },
        ...{ repeat_key: result.repeatKey, household_key: result.householdKey },
        ...{ is_household_head: result.isHouseholdHead, lives_elsewhere: result.livesElsewhere },
        is_done: result.isDone,
      }))
      await connection.execute(sql`
        update ${arrivalImportRows} r set outcome = made.outcome, problems = made.problems,
          person_id = made.person_id, suspect_ids = made.suspect_ids, repeats = made.repeats,
          repeat_key = made.repeat_key, household_key = made.household_key,
          is_household_head = made.is_household_head, lives_elsewhere = made.lives_elsewhere,
          cells = case when made.is_done then '[]' else r.cells end
        from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as made ("row" integer, outcome text,
          problems jsonb, person_id uuid, suspect_ids uuid[], repeats integer, repeat_key text,
          household_key text, is_household_head boolean, lives_elsewhere boolean, is_done boolean)
        where r.partition_id = ${partitionId}::uuid and r.import_id = ${id}::uuid and r."row" = made."row"`)
    },

    /** @returns up to `limit` rows of a list after a row */
    async page(
      list: ListKey,
      {
        outcome,
        after,
        limit,
      }: { outcome: ImportOutcome | undefined; after: number; limit: number },
    ): Promise<ImportRowRecord[]> {
      return connection
        .select()
        .from(arrivalImportRows)
        .where(and(withOutcome(list, outcome), gt(arrivalImportRows.row, after)))
        .orderBy(asc(arrivalImportRows.row))
        .limit(limit)
    },

    /** @returns how many rows a list has, or how many of them came to something; a file holds some thousands */
    count: (list: ListKey, outcome: ImportOutcome | undefined): Promise<number> =>
      connection.$count(arrivalImportRows, withOutcome(list, outcome)),

    /** @returns whom the same rows are or may be of, as the database finds them */
    people: (list: ListKey, outcome: ImportOutcome | undefined): FoundPeople =>
      sql`select ${personFiles.partitionId} as partition_id, ${personFiles.organisationId} as keeper_id,
        ${personFiles.personId} as person_id
        from ${arrivalImportRows}
        cross join lateral unnest(${arrivalImportRows.suspectIds} || ${arrivalImportRows.personId}) as somebody
        join ${personFiles} on ${personFiles.personId} = somebody and ${shownFile(list)}
        where ${withOutcome(list, outcome)}`,

    async find(list: ListKey, row: number): Promise<ImportRowRecord | undefined> {
      const [found] = await connection
        .select()
        .from(arrivalImportRows)
        .where(and(ofList(list), eq(arrivalImportRows.row, row)))
      return found
    },

    async update(list: ListKey, row: number, change: Partial<ImportRowRecord>): Promise<void> {
      await connection
        .update(arrivalImportRows)
        .set(change)
        .where(and(ofList(list), eq(arrivalImportRows.row, row)))
    },

    /** @returns of each column what stands in it first, in the first rows of a list */
    async examplesOf(list: ListKey, columns: number): Promise<(string | undefined)[]> {
      const rows = await this.page(list, { outcome: undefined, after: 0, limit: 20 })
      return Array.from({ length: columns }, (_, column) =>
        rows
          .map(({ cells }) => cells[column])
          .map((cell) => (typeof cell === 'string' ? cell : cell?.text))
          .find((text) => text !== undefined && text.trim() !== ''),
      )
    },

    /** @returns the files that rows lead to, in no order */
    async filesOf(list: ListKey, personIds: readonly string[]) {
      if (personIds.length === 0) return []
      return connection
        .select()
        .from(personFiles)
        .where(and(shownFile(list), inArray(personFiles.personId, [...personIds])))
    },
  }
}

function ofList({ partitionId, id }: ListKey) {
  return and(eq(arrivalImportRows.partitionId, partitionId), eq(arrivalImportRows.importId, id))
}

function withOutcome(list: ListKey, outcome: ImportOutcome | undefined) {
  return and(
    ofList(list),
    outcome === undefined ? undefined : eq(arrivalImportRows.outcome, outcome),
  )
}

/** The files that rows of a list may lead to: those of its organisation that are still there. */
function shownFile({ partitionId, organisationId }: ListKey) {
  return and(
    eq(personFiles.partitionId, partitionId),
    eq(personFiles.organisationId, organisationId),
    isNull(personFiles.erasedAt),
    isNull(personFiles.mergedInto),
  )
}
