import type { PersonField } from '@onthaal/shared/persons'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { createStatements } from '../db/given.ts'
import { keptOn } from '../db/kept-on.ts'
import { fileMeasures } from '../db/tables/file-measures.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { persons } from '../db/tables/persons.ts'
import {
  type PersonSearch,
  prepareSearch,
  searchValues,
  shapeOfSearch,
} from './person-search-filters.ts'

export type PersonFile = typeof personFiles.$inferSelect
/** What an organisation knows of a person, without who recorded it and where it comes from. */
export type PersonFacts = Pick<PersonFile, PersonField>

/** A file together with the organisation that keeps it. */
export interface PersonRecord {
  readonly file: PersonFile
  readonly organisation: Pick<typeof organisations.$inferSelect, 'id' | 'name' | 'kind'>
  /** As PostgreSQL writes an instant; none for whoever reads the file of another organisation. */
  readonly restrictedSince?: string | null
}

export type PersonRepository = ReturnType<typeof createPersonRepository>

/** Since when the file may not be changed or newly shared. */
const restrictedSince: SQL<string | null> = sql`(
  select ${fileMeasures.setAt} from ${fileMeasures}
  where ${fileMeasures.partitionId} = ${personFiles.partitionId}
    and ${fileMeasures.personId} = ${personFiles.personId}
    and ${fileMeasures.organisationId} = ${personFiles.organisationId}
    and ${fileMeasures.kind} = 'restriction' and ${fileMeasures.liftedAt} is null)`

/** The only place that touches the tables of persons. */
export function createPersonRepository(connection: Connection) {
  const ownRecord = connection
    .select({ file: personFiles, organisation: organisations, restrictedSince })
    .from(personFiles)
    .innerJoin(organisations, eq(organisations.id, personFiles.organisationId))
    .where(
      and(
        eq(
          personFiles.personId,
          keptOn(sql.placeholder('personId'), sql.placeholder('organisationId')),
        ),
        eq(personFiles.organisationId, sql.placeholder('organisationId')),
        isNull(personFiles.erasedAt),
      ),
    )
    .prepare('person_own_record')

  const searches = createStatements<ReturnType<typeof prepareSearch>>()

  async function writeKeys(file: PersonFile, keys: readonly string[]): Promise<void> {
    const { partitionId, personId, organisationId } = file
    // One text for any number of keys, and one round trip with the statement before it. Whatever finds a file
    // that became one with this one, finds this one.
    await Promise.all([
      connection.delete(personMatchKeys).where(ofFile(personMatchKeys, file)).execute(),
      connection.execute(sql`
        insert into ${personMatchKeys} (partition_id, person_id, organisation_id, value)
        select ${partitionId}::uuid, ${personId}::uuid, ${organisationId}::uuid, value
        from (
          select unnest(${sql.param([...keys])}::text[]) as value
          union select k.value from ${personMatchKeys} k join ${personFiles} f
            on f.partition_id = k.partition_id and f.person_id = k.person_id
            and f.organisation_id = k.organisation_id
          where f.partition_id = ${partitionId} and f.merged_into = ${personId}
            and f.organisation_id = ${organisationId}
        ) as keys`),
    ])
  }

  return {
    /** @returns the file that an organisation itself keeps of a person, or the one in which it is kept on */
    async findOwn(personId: string, organisationId: string): Promise<PersonRecord | undefined> {
      const [row] = await ownRecord.execute({ personId, organisationId })
      return row
    },

    /**
     * Locks the organisation's own file until the transaction ends. Not against what points at it: a referral
     * that goes on elsewhere is locked before it points here, and would wait in a ring with whoever changes
     * the person and then looks at what was sent.
     */
    async lockOwn(personId: string, organisationId: string): Promise<PersonFile | undefined> {
      const [row] = await connection
        .select()
        .from(personFiles)
        .where(ownFile(personId, organisationId))
        .for('no key update')
      return row
    },

    /**
     * Holds the number until the transaction ends, so that two desks typing it at once make one person.
     *
     * @returns the person who carries it, whoever knows them; the caller learns an id only
     */
    async findIdByInsz(partitionId: string, insz: string): Promise<string | undefined> {
      const { rows } = await connection.execute<{ id: string | null }>(
        sql`select person_with_insz(${partitionId}, ${insz}) as id`,
      )
      return rows[0]?.id ?? undefined
    },

    /** Makes the person unless there is one with this id already. */
    async insertPerson(partitionId: string, id: string, createdAt: Date): Promise<void> {
      await connection.insert(persons).values({ partitionId, id, createdAt }).onConflictDoNothing()
    },

    async insertFile(file: PersonFile, keys: readonly string[]): Promise<void> {
      await connection.insert(personFiles).values(file)
      await writeKeys(file, keys)
    },

    /** Makes the keys of a file anew. */
    writeKeys,

    async updateFile(file: PersonFile, keys: readonly string[]): Promise<void> {
      const { mergedInto: _kept, ...written } = file
      await connection.update(personFiles).set(written).where(ofFile(personFiles, file))
      await writeKeys(file, keys)
    },

    /** A later version of the file, with other answers for the rules of civic integration. */
    async updateEligibility(file: PersonFile, eligibility: PersonFile['eligibility']) {
      await connection
        .update(personFiles)
        .set({ eligibility, version: file.version + 1 })
        .where(ofFile(personFiles, file))
    },

    /** @returns the keys under which a file is found until now */
    async keysOf(file: PersonFile): Promise<string[]> {
      const rows = await connection
        .select({ value: personMatchKeys.value })
        .from(personMatchKeys)
        .where(ofFile(personMatchKeys, file))
      return rows.map(({ value }) => value)
    },

    /** @returns the person of whom the organisation keeps a file with this number in this partition */
    async findOwnByInsz(
      partitionId: string,
      insz: string,
      organisationId: string,
    ): Promise<string | undefined> {
      const [row] = await connection
        .select({ id: personFiles.personId })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.partitionId, partitionId),
            eq(personFiles.insz, insz),
            eq(personFiles.organisationId, organisationId),
          ),
        )
      return row?.id
    },

    /** @returns the organisation's own files that match, by name */
    async search(search: PersonSearch): Promise<PersonFile[]> {
      const statement = searches(shapeOfSearch(search), () => prepareSearch(connection, search))
      return statement.execute(searchValues(search))
    },
  }
}

function ownFile(personId: string, organisationId: string) {
  return and(
    eq(personFiles.personId, keptOn(personId, organisationId)),
    eq(personFiles.organisationId, organisationId),
    isNull(personFiles.erasedAt),
    isNull(personFiles.mergedInto),
  )
}

type FileKey = Pick<PersonFile, 'partitionId' | 'personId' | 'organisationId'>

function ofFile(table: typeof personFiles | typeof personMatchKeys, key: FileKey) {
  return and(
    eq(table.partitionId, key.partitionId),
    eq(table.personId, key.personId),
    eq(table.organisationId, key.organisationId),
  )
}
