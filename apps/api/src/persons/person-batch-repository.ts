import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { populated } from '../db/populated.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { persons } from '../db/tables/persons.ts'
import { formerKeys } from './match-repository.ts'
import type { PersonFile } from './person-repository.ts'

/** Files of one organisation in one partition. */
export interface FilePlace {
  readonly partitionId: string
  readonly organisationId: string
}

export type PersonBatchRepository = ReturnType<typeof createPersonBatchRepository>

/** So many are compared with one row at the most: those that share the most keys. */
const mostCandidates = 30

/**
 * What the repositories of persons and of their likeness do for one, for hundreds at once: the number of round
 * trips does not depend on how many they are.
 */
export function createPersonBatchRepository(connection: Connection) {
  return {
    /**
     * Holds numbers until the transaction ends, always in one order, so that two lists that name them at once
     * make one person of each.
     *
     * @returns by number the person who carries it, whoever knows them; the caller learns ids only
     */
    async findIdsByInsz(partitionId: string, numbers: readonly string[]) {
      const { rows } = await connection.execute<{ number: string; id: string | null }>(sql`
        select number, person_with_insz(${partitionId}::uuid, number) as id
        from (select unnest(${sql.param([...numbers])}::text[]) as number order by 1) as wanted`)
      return new Map(rows.flatMap(({ number, id }) => (id === null ? [] : [[number, id]])))
    },

    /** @returns by number the person of whom the organisation keeps a file with it in this partition */
    async findOwnByInsz(
      { partitionId, organisationId }: FilePlace,
      numbers: readonly string[],
    ): Promise<ReadonlyMap<string, string>> {
      const rows = await connection
        .select({
          insz: personFiles.insz,
          // Of a file that became one with another, whose that other one is.
          id: sql<string>`coalesce(${personFiles.mergedInto}, ${personFiles.personId})`,
        })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.partitionId, partitionId),
            eq(personFiles.organisationId, organisationId),
            sql`${personFiles.insz} = any(${sql.param([...numbers])}::text[])`,
          ),
        )
      return new Map(rows.flatMap(({ insz, id }) => (insz === null ? [] : [[insz, id]])))
    },

    /** @returns those of these people of whom the organisation keeps a file in this partition */
    async keptAmong(
      { partitionId, organisationId }: FilePlace,
      personIds: readonly string[],
    ): Promise<ReadonlySet<string>> {
      if (personIds.length === 0) return new Set()
      const rows = await connection
        .select({ id: personFiles.personId })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.partitionId, partitionId),
            eq(personFiles.organisationId, organisationId),
            sql`${personFiles.personId} = any(${sql.param([...personIds])}::uuid[])`,
          ),
        )
      return new Set(rows.map(({ id }) => id))
    },

    /**
     * @param keys a key of somebody, under the place of that somebody among those who are looked for
     * @returns for each place the own files that share a key with it, those with most keys first
     */
    async candidatesFor(
      { partitionId, organisationId }: FilePlace,
      keys: readonly { readonly place: number; readonly value: string }[],
    ): Promise<ReadonlyMap<number, string[]>> {
      const places = sql.param(keys.map(({ place }) => place))
      const values = sql.param(keys.map(({ value }) => value))
      const { rows } = await connection.execute<{ place: number; id: string }>(sql`
        with sharing as (
          select wanted.place, k.person_id, count(*) as shared
          from unnest(${places}::integer[], ${values}::text[]) as wanted (place, value)
          join ${personMatchKeys} k on k.partition_id = ${partitionId}::uuid
            and k.organisation_id = ${organisationId}::uuid and k.value = wanted.value
          group by wanted.place, k.person_id
        )
        select place, person_id as id from (
          select place, person_id, row_number() over (
            partition by place order by shared desc, person_id) as rank
          from sharing
        ) as ranked where rank <= ${mostCandidates} order by place, rank`)
      const byPlace = Map.groupBy(rows, ({ place }) => place)
      return new Map([...byPlace].map(([place, found]) => [place, found.map(({ id }) => id)]))
    },

    /** @returns own files that are not erased, with the keys of all numbers that their persons had before */
    async filesOf({ partitionId, organisationId }: FilePlace, personIds: readonly string[]) {
      if (personIds.length === 0) return []
      return connection
        .select({ file: personFiles, formerKeys })
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
    },

    /** Opens files of people who may be there already, each with the keys under which it is found. */
    async insertFiles(
      files: readonly { readonly file: PersonFile; readonly keys: readonly string[] }[],
    ): Promise<void> {
      if (files.length === 0) return
      const people = files.map(({ file }) => ({
        ...{ partitionId: file.partitionId, id: file.personId, createdAt: file.recordedAt },
      }))
      await connection.execute(
        sql`insert into ${persons} ${populated(persons, people)} on conflict do nothing`,
      )
      const written = files.map(({ file }) => file)
      await connection.execute(sql`insert into ${personFiles} ${populated(personFiles, written)}`)
      const keys = files.flatMap(({ file, keys: all }) => all.map((value) => ({ file, value })))
      const column = (of: (file: PersonFile) => string) =>
        sql.param(keys.map(({ file }) => of(file)))
      await connection.execute(sql`
        insert into ${personMatchKeys} (partition_id, person_id, organisation_id, value)
        select * from unnest(${column(({ partitionId }) => partitionId)}::uuid[],
          ${column(({ personId }) => personId)}::uuid[],
          ${column(({ organisationId }) => organisationId)}::uuid[],
          ${sql.param(keys.map(({ value }) => value))}::text[])`)
    },
  }
}
