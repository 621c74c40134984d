import type { ArrivalStatus } from '@onthaal/shared/arrivals'
import type { ArrivalListQuery } from '@onthaal/shared/arrivals/schemas'
import { and, asc, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { populated } from '../db/populated.ts'
import { arrivals } from '../db/tables/arrivals.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'
import { createLiveChangeRepository } from '../live-changes/index.ts'

export type ArrivalRow = typeof arrivals.$inferSelect
export type ArrivalRecord = Awaited<ReturnType<typeof selectRecords>>[number]
export type ArrivalMoved = Partial<Omit<ArrivalRow, 'partitionId' | 'id' | 'version'>>

/** A list, for one organisation. */
export interface ArrivalSearch extends Omit<ArrivalListQuery, 'pageSize' | 'after'> {
  readonly organisationId: string
}

export type ArrivalRepository = ReturnType<typeof createArrivalRepository>

const holders = alias(userAccounts, 'holder')
const changers = alias(userAccounts, 'changer')

const language = sql<
  string | null
>`coalesce(${personFiles.contactLanguage}, ${arrivals.contactLanguage})`

type PersonKey = Pick<ArrivalRow, 'partitionId' | 'personId' | 'organisationId'>

/** The only place that touches the table of arrivals. */
export function createArrivalRepository(connection: Connection) {
  const live = createLiveChangeRepository(connection)
  return {
    /** @returns the arrivals with these ids that the organisation keeps, in no order */
    async findAll(ids: readonly string[], organisationId: string): Promise<ArrivalRecord[]> {
      return selectRecords(connection).where(
        and(inArray(arrivals.id, [...ids]), eq(arrivals.organisationId, organisationId)),
      )
    },

    /** @returns all arrivals of somebody that an organisation keeps, newest first */
    async ofPerson(personId: string, organisationId: string): Promise<ArrivalRecord[]> {
      return selectRecords(connection)
        .where(and(eq(arrivals.personId, personId), eq(arrivals.organisationId, organisationId)))
        .orderBy(desc(arrivals.registeredOn), desc(arrivals.id))
    },

    /** Locks arrivals until the transaction ends, always in one order. */
    async lock(ids: readonly string[], organisationId: string): Promise<ArrivalRow[]> {
      return connection
        .select()
        .from(arrivals)
        .where(and(inArray(arrivals.id, [...ids]), eq(arrivals.organisationId, organisationId)))
        .orderBy(asc(arrivals.id))
        .for('update')
    },

    /** @returns of each of these people the newest arrival that the organisation keeps, if there is one */
    async newestOf(personIds: readonly string[], organisationId: string): Promise<ArrivalRow[]> {
      return (
        connection
          .selectDistinctOn([arrivals.personId])
          .from(arrivals)
          .where(
            and(
              inArray(arrivals.personId, [...personIds]),
              eq(arrivals.organisationId, organisationId),
            ),
          )
          // Whatever is open is the newest.
          .orderBy(
            asc(arrivals.personId),
            desc(isNull(arrivals.endedOn)),
            desc(arrivals.registeredOn),
            desc(arrivals.id),
          )
      )
    },

    /** Adds arrivals, save of those of whom somebody added one meanwhile. @returns the ids that were added */
    async insert(rows: readonly ArrivalRow[]): Promise<string[]> {
      if (rows.length === 0) return []
      const added = await connection.execute<{ id: string }>(
        sql`insert into ${arrivals} ${populated(arrivals, rows)} on conflict do nothing returning id`,
      )
      const ids = added.rows.map(({ id }) => id)
      await live.add(rows.filter(({ id }) => ids.includes(id)).map(changedArrival))
      return ids
    },

    async update(rows: readonly ArrivalRow[], change: ArrivalMoved): Promise<void> {
      if (rows.length === 0) return
      const changing = connection
        .update(arrivals)
        .set({ ...change, version: sql`${arrivals.version} + 1` })
        .where(
          and(
            inArray(
              arrivals.partitionId,
              rows.map((row) => row.partitionId),
            ),
            inArray(
              arrivals.id,
              rows.map((row) => row.id),
            ),
          ),
        )
      await Promise.all([changing, live.add(rows.map(changedArrival))])
    },

    /** Says of somebody with whom a talk begins that they came, where they were still waited for. */
    async welcome(
      { partitionId, personId, organisationId }: PersonKey,
      change: Pick<ArrivalRow, 'endedOn' | 'updatedAt' | 'updatedBy'>,
    ): Promise<void> {
      const welcomed = await connection
        .update(arrivals)
        .set({ ...change, status: 'came', version: sql`${arrivals.version} + 1` })
        .where(
          and(
            eq(arrivals.partitionId, partitionId),
            eq(arrivals.personId, personId),
            eq(arrivals.organisationId, organisationId),
            isNull(arrivals.endedOn),
          ),
        )
        .returning({ id: arrivals.id })
      await live.add(welcomed.map(({ id }) => changedArrival({ partitionId, id, organisationId })))
    },

    /** @returns up to `limit` arrivals of a list, beginning after a place in it */
    async page(
      search: ArrivalSearch,
      place: Place | undefined,
      limit: number,
    ): Promise<ArrivalRecord[]> {
      const { column, type, newestFirst } =
        search.status === undefined ? oldestRegistration : orders[search.status]
      const compare = newestFirst ? sql`<` : sql`>`
      const direction = newestFirst ? desc : asc
      return selectRecords(connection)
        .where(
          and(
            predicateOf(search),
            place === undefined
              ? undefined
              : sql`(${column}, ${arrivals.id}) ${compare} (${place.at}::${sql.raw(type)}, ${place.id}::uuid)`,
          ),
        )
        .orderBy(direction(column), direction(arrivals.id))
        .limit(limit)
    },

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async count(search: ArrivalSearch, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(arrivals)
        .innerJoin(personFiles, ofFile)
        .where(predicateOf(search))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns whom all rows of a list are about, as the database finds them */
    people(search: ArrivalSearch): FoundPeople {
      return sql`select ${arrivals.partitionId} as partition_id,
        ${arrivals.organisationId} as keeper_id, ${arrivals.personId} as person_id
        from ${arrivals} join ${personFiles} on ${ofFile} where ${predicateOf(search)}`
    },

    /** @returns how many arrivals of an organisation stand where; a status that none has is left out */
    async countByStatus(organisationId: string) {
      return connection
        .select({ status: arrivals.status, count: sql<number>`count(*)::int` })
        .from(arrivals)
        .innerJoin(personFiles, ofFile)
        .where(eq(arrivals.organisationId, organisationId))
        .groupBy(arrivals.status)
    },
  }
}

const oldestRegistration = {
  column: arrivals.registeredOn,
  type: 'date',
  newestFirst: false,
} as const
const newestEnd = { column: arrivals.endedOn, type: 'date', newestFirst: true } as const

/** What waits longest comes first, the next talk first, and of what ended the newest. */
const orders = {
  toInvite: oldestRegistration,
  invited: oldestRegistration,
  noResponse: oldestRegistration,
  planned: { column: arrivals.plannedAt, type: 'timestamptz', newestFirst: false },
  came: newestEnd,
  moved: newestEnd,
} as const satisfies Record<ArrivalStatus, object>

// Of somebody who had two files, what waits with the other one is not shown.
const ofFile = and(
  isNull(personFiles.mergedInto),
  eq(personFiles.partitionId, arrivals.partitionId),
  eq(personFiles.personId, arrivals.personId),
  eq(personFiles.organisationId, arrivals.organisationId),
)

function predicateOf(search: ArrivalSearch): SQL | undefined {
  return and(
    eq(arrivals.organisationId, search.organisationId),
    search.status === undefined ? undefined : eq(arrivals.status, search.status),
    search.invitedFrom === undefined ? undefined : gte(arrivals.invitedOn, search.invitedFrom),
    search.invitedUntil === undefined ? undefined : lte(arrivals.invitedOn, search.invitedUntil),
    search.endedFrom === undefined ? undefined : gte(arrivals.endedOn, search.endedFrom),
    search.endedUntil === undefined ? undefined : lte(arrivals.endedOn, search.endedUntil),
    search.language === undefined ? undefined : eq(language, search.language),
    search.source === undefined ? undefined : eq(arrivals.source, search.source),
    search.staff === undefined ? undefined : eq(arrivals.staffId, search.staff),
  )
}

function selectRecords(connection: Connection) {
  return connection
    .select({
      arrival: arrivals,
      person: personFiles,
      staff: { id: holders.id, displayName: holders.displayName },
      updatedBy: { id: changers.id, displayName: changers.displayName },
    })
    .from(arrivals)
    .innerJoin(personFiles, ofFile)
    .leftJoin(holders, eq(holders.id, arrivals.staffId))
    .innerJoin(changers, eq(changers.id, arrivals.updatedBy))
}

/** That an arrival is another by now, for whoever keeps it. */
function changedArrival({
  partitionId,
  id,
  organisationId,
}: Pick<ArrivalRow, 'partitionId' | 'id' | 'organisationId'>) {
  return {
    kind: 'arrival',
    thingId: id,
    partitionId,
    senderOrganisationId: organisationId,
  } as const
}
