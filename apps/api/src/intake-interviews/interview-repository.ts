import type { IntakeInterviewListQuery } from '@onthaal/shared/intake-interviews/schemas'
import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { intakeInterviews } from '../db/tables/intake-interviews.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'

export type InterviewRow = typeof intakeInterviews.$inferSelect
export type InterviewRecord = Awaited<ReturnType<typeof selectRecords>>[number]
type InterviewChange = Partial<Omit<InterviewRow, 'partitionId' | 'id' | 'version'>>

/** A list, for one organisation. */
export interface InterviewSearch {
  readonly box: IntakeInterviewListQuery['box']
  readonly person: string | undefined
  readonly organisationId: string
}

export type InterviewRepository = ReturnType<typeof createInterviewRepository>

const makers = alias(userAccounts, 'maker')
const changers = alias(userAccounts, 'changer')

/** The only place that touches the table of talks. */
export function createInterviewRepository(connection: Connection) {
  return {
    /** @returns a talk of this organisation; one that was thrown away is gone */
    async find(id: string, organisationId: string): Promise<InterviewRecord | undefined> {
      const [record] = await selectRecords(connection).where(there(id, organisationId))
      return record
    },

    /** Locks the talk, and with it everything that is drafted in it, until the transaction ends. */
    async lock(id: string, organisationId: string): Promise<InterviewRow | undefined> {
      const [row] = await connection
        .select()
        .from(intakeInterviews)
        .where(there(id, organisationId))
        .for('update')
      return row
    },

    /** @returns the talk that somebody began with a person and has not closed, if there is one */
    async findOpen(begun: {
      personId: string
      organisationId: string
      userId: string
    }): Promise<string | undefined> {
      const [open] = await connection
        .select({ id: intakeInterviews.id })
        .from(intakeInterviews)
        .where(
          and(
            eq(intakeInterviews.personId, begun.personId),
            eq(intakeInterviews.organisationId, begun.organisationId),
            eq(intakeInterviews.createdBy, begun.userId),
            eq(intakeInterviews.status, 'draft'),
          ),
        )
        .orderBy(desc(intakeInterviews.createdAt))
        .limit(1)
      return open?.id
    },

    /** @returns the talks that an organisation held with somebody or is holding, the newest first */
    async idsOfPerson(personId: string, organisationId: string): Promise<string[]> {
      const rows = await connection
        .select({ id: intakeInterviews.id })
        .from(intakeInterviews)
        .where(
          and(
            eq(intakeInterviews.personId, personId),
            eq(intakeInterviews.organisationId, organisationId),
            ne(intakeInterviews.status, 'discarded'),
          ),
        )
        .orderBy(desc(intakeInterviews.createdAt), desc(intakeInterviews.id))
      return rows.map(({ id }) => id)
    },

    async insert(row: InterviewRow): Promise<void> {
      await connection.insert(intakeInterviews).values(row)
    },

    async update(row: InterviewRow, change: InterviewChange): Promise<void> {
      await connection
        .update(intakeInterviews)
        .set({ ...change, version: row.version + 1 })
        .where(
          and(eq(intakeInterviews.partitionId, row.partitionId), eq(intakeInterviews.id, row.id)),
        )
    },

    /** Says that something in a talk changed that has a version of its own. */
    async touch(
      { partitionId, id }: InterviewRow,
      change: Pick<InterviewRow, 'updatedAt' | 'updatedBy'>,
    ) {
      await connection
        .update(intakeInterviews)
        .set(change)
        .where(and(eq(intakeInterviews.partitionId, partitionId), eq(intakeInterviews.id, id)))
    },

    /**
     * Says that somebody has an open talk before them, and takes out who left. Whoever is writing in it at this
     * moment is not waited for: they are told of the next one who opens it.
     */
    async markReader(
      { partitionId, id }: InterviewRow,
      { userId, at, gone }: { userId: string; at: Date; gone: readonly string[] },
    ): Promise<void> {
      const entry = JSON.stringify({ [userId]: at.toISOString() })
      await connection.execute(sql`
        update intake_interview set readers = (readers - ${sql.param(gone)}::text[]) || ${entry}::jsonb
        where (partition_id, id) = (
          select partition_id, id from intake_interview
          where partition_id = ${partitionId} and id = ${id} for update skip locked)`)
    },

    /** @returns the names of colleagues */
    async namesOf(ids: readonly string[]): Promise<{ id: string; displayName: string }[]> {
      return connection
        .select({ id: userAccounts.id, displayName: userAccounts.displayName })
        .from(userAccounts)
        .where(inArray(userAccounts.id, [...ids]))
    },

    /** @returns up to `limit` talks of a list, beginning after a place in it */
    async page(
      search: InterviewSearch,
      place: Place | undefined,
      limit: number,
    ): Promise<InterviewRecord[]> {
      const { column, type } = orders[search.box]
      return selectRecords(connection)
        .where(
          and(
            predicateOf(search),
            place === undefined
              ? undefined
              : sql`(${column}, ${intakeInterviews.id}) < (${place.at}::${sql.raw(type)}, ${place.id}::uuid)`,
          ),
        )
        .orderBy(desc(column), desc(intakeInterviews.id))
        .limit(limit)
    },

    /** @returns whom all talks of a list are held with, as the database finds them */
    people: (search: InterviewSearch): FoundPeople =>
      sql`select ${personFiles.partitionId} as partition_id,
        ${personFiles.organisationId} as keeper_id, ${personFiles.personId} as person_id
        from ${intakeInterviews} join ${personFiles} on ${isOfTalk}
        where ${predicateOf(search)}`,

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async count(search: InterviewSearch, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(intakeInterviews)
        .where(predicateOf(search))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },
  }
}

/** The newest change first among drafts, the newest talk first among those that were held. */
const orders = {
  drafts: { column: intakeInterviews.updatedAt, type: 'timestamptz' },
  held: { column: intakeInterviews.heldOn, type: 'date' },
} as const

/** The file of whom a talk is held with. */
const isOfTalk = and(
  eq(personFiles.partitionId, intakeInterviews.partitionId),
  eq(personFiles.personId, intakeInterviews.personId),
  eq(personFiles.organisationId, intakeInterviews.organisationId),
)

function predicateOf({ box, person, organisationId }: InterviewSearch): SQL | undefined {
  return and(
    eq(intakeInterviews.organisationId, organisationId),
    eq(intakeInterviews.status, box === 'drafts' ? 'draft' : 'held'),
    person === undefined ? undefined : eq(intakeInterviews.personId, person),
  )
}

function there(id: string, organisationId: string): SQL | undefined {
  return and(
    eq(intakeInterviews.id, id),
    eq(intakeInterviews.organisationId, organisationId),
    sql`${intakeInterviews.status} <> 'discarded'`,
  )
}

function selectRecords(connection: Connection) {
  return connection
    .select({
      interview: intakeInterviews,
      person: personFiles,
      createdBy: { id: makers.id, displayName: makers.displayName },
      updatedBy: { id: changers.id, displayName: changers.displayName },
    })
    .from(intakeInterviews)
    .innerJoin(personFiles, isOfTalk)
    .innerJoin(makers, eq(makers.id, intakeInterviews.createdBy))
    .innerJoin(changers, eq(changers.id, intakeInterviews.updatedBy))
}
