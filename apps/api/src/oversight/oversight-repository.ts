import type { UnusualKind } from '@onthaal/shared/consultations'
import { and, asc, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { consultationSubjects, consultations } from '../db/tables/consultations.ts'
import { fileAccesses } from '../db/tables/file-accesses.ts'
import { memberships } from '../db/tables/memberships.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'

/** Which part of the log, as its indexes can be walked. */
export interface LogSelection {
  readonly organisationId: string
  /** Who saw somebody: the file that the organisation keeps of them, or whatever its own staff saw of them. */
  readonly person?: {
    readonly partitionId: string
    /** More than one where files became one. */
    readonly personIds: readonly string[]
    readonly isOwnFile: boolean
  }
  /** What a user saw while at work there. */
  readonly userId?: string | undefined
  readonly from?: Date | undefined
  /** Excluded. */
  readonly until?: Date | undefined
}

export type OversightRepository = ReturnType<typeof createOversightRepository>
export type ConsultationRecord = Awaited<ReturnType<OversightRepository['page']>>[number]
export type NamedPerson = Awaited<ReturnType<OversightRepository['names']>>[number]

/** Reads the consultation log. */
export function createOversightRepository(connection: Connection) {
  const chosen = {
    consultation: consultations,
    by: { id: userAccounts.id, displayName: userAccounts.displayName },
    organisation: {
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
    },
  }

  return {
    /** @returns up to `limit` rows of a selection, the newest first, beginning after a place */
    async page(selection: LogSelection, place: Place | undefined, limit: number) {
      const { organisationId, person, userId } = selection
      if (person !== undefined) {
        // The page first, and then its rows: joined at once, all of a municipality would be read.
        const page = connection
          .select()
          .from(consultationSubjects)
          .where(
            and(
              eq(consultationSubjects.partitionId, person.partitionId),
              inArray(consultationSubjects.personId, [...person.personIds]),
              eq(
                person.isOwnFile
                  ? consultationSubjects.keeperId
                  : consultationSubjects.organisationId,
                organisationId,
              ),
              ...within(consultationSubjects.at, selection),
              before(consultationSubjects.at, consultationSubjects.consultationId, place),
            ),
          )
          .orderBy(desc(consultationSubjects.at), desc(consultationSubjects.consultationId))
          .limit(limit)
          .as('page')
        return connection
          .select(chosen)
          .from(page)
          .innerJoin(
            consultations,
            and(
              eq(consultations.partitionId, page.partitionId),
              eq(consultations.at, page.at),
              eq(consultations.id, page.consultationId),
              // Whoever adds a row of a person says no more than their own looking.
              eq(consultations.userId, page.userId),
              eq(consultations.keeperId, page.keeperId),
            ),
          )
          .innerJoin(userAccounts, eq(userAccounts.id, consultations.userId))
          .innerJoin(organisations, eq(organisations.id, consultations.organisationId))
          .orderBy(desc(page.at), desc(page.consultationId))
      }
      return connection
        .select(chosen)
        .from(consultations)
        .innerJoin(userAccounts, eq(userAccounts.id, consultations.userId))
        .innerJoin(organisations, eq(organisations.id, consultations.organisationId))
        .where(
          and(
            eq(consultations.organisationId, organisationId),
            userId === undefined ? undefined : eq(consultations.userId, userId),
            ...within(consultations.at, selection),
            before(consultations.at, consultations.id, place),
          ),
        )
        .orderBy(desc(consultations.at), desc(consultations.id))
        .limit(limit)
    },

    /** @returns whom all rows of a selection name, as the database finds them: of whom the organisation keeps a file */
    people(selection: LogSelection): FoundPeople {
      const { organisationId, person, userId } = selection
      if (person !== undefined) return besides(selection, person)
      const isOfFile = and(
        eq(personFiles.partitionId, consultationSubjects.partitionId),
        eq(personFiles.personId, consultationSubjects.personId),
        eq(personFiles.organisationId, organisationId),
      )
      return sql`select ${personFiles.partitionId} as partition_id,
        ${personFiles.organisationId} as keeper_id, ${personFiles.personId} as person_id
        from ${consultationSubjects} join ${personFiles} on ${isOfFile}
        where ${and(
          eq(consultationSubjects.organisationId, organisationId),
          userId === undefined ? undefined : eq(consultationSubjects.userId, userId),
          ...within(consultationSubjects.at, selection),
        )}`
    },

    /** Counts up to one more than the limit. */
    async count(selection: LogSelection, limit: number): Promise<number> {
      const { organisationId, person, userId } = selection
      const rows =
        person === undefined
          ? connection
              .select({ one: sql`1`.as('one') })
              .from(consultations)
              .where(
                and(
                  eq(consultations.organisationId, organisationId),
                  userId === undefined ? undefined : eq(consultations.userId, userId),
                  ...within(consultations.at, selection),
                ),
              )
          : connection
              .select({ one: sql`1`.as('one') })
              .from(consultationSubjects)
              .where(
                and(
                  eq(consultationSubjects.partitionId, person.partitionId),
                  inArray(consultationSubjects.personId, [...person.personIds]),
                  eq(consultationSubjects.keeperId, organisationId),
                  ...within(consultationSubjects.at, selection),
                ),
              )
      const some = rows.limit(limit + 1).as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns who these people are, as far as an organisation keeps files of them */
    async names(organisationId: string, personIds: readonly string[]) {
      return connection
        .select({
          partitionId: personFiles.partitionId,
          organisationId: personFiles.organisationId,
          personId: personFiles.personId,
          givenName: personFiles.givenName,
          familyName: personFiles.familyName,
          originalScriptName: personFiles.originalScriptName,
          birthDate: personFiles.birthDate,
          insz: sql<null>`null`,
        })
        .from(personFiles)
        .where(
          and(
            eq(personFiles.organisationId, organisationId),
            inArray(personFiles.personId, [...personIds]),
          ),
        )
    },

    /** @returns everybody who works at an organisation, by name */
    async colleagues(organisationId: string) {
      return connection
        .selectDistinct({ id: userAccounts.id, displayName: userAccounts.displayName })
        .from(memberships)
        .innerJoin(userAccounts, eq(userAccounts.id, memberships.userId))
        .where(
          and(eq(memberships.organisationId, organisationId), isNull(memberships.waitingSince)),
        )
        .orderBy(asc(userAccounts.displayName), asc(userAccounts.id))
    },

    /** @returns up to `limit` hours in which a colleague opened many people, the newest first */
    async busyHours(organisationId: string, since: Date, threshold: number, limit: number) {
      const hour = sql<Date>`date_trunc('hour', ${consultations.at})`.mapWith(consultations.at)
      const count = sql<number>`count(distinct person.id)::int`
      return connection
        .select({
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
          kind: sql<UnusualKind>`'manyPersons'`,
          at: hour,
          count,
        })
        .from(consultations)
        .crossJoin(sql`unnest(${consultations.personIds}) as person(id)`)
        .innerJoin(userAccounts, eq(userAccounts.id, consultations.userId))
        .where(
          and(
            eq(consultations.organisationId, organisationId),
            gte(consultations.at, since),
            // Lists show many at once without anybody asking for them one by one.
            sql`${consultations.action} in ('openFile', 'openReferral', 'openInterview', 'showNumber', 'print', 'change')`,
          ),
        )
        .groupBy(userAccounts.id, userAccounts.displayName, hour)
        .having(gte(count, threshold))
        .orderBy(desc(hour), asc(userAccounts.id))
        .limit(limit)
    },

    /** @returns up to `limit` colleagues who broke the glass, how often and when last */
    async glassBreakers(organisationId: string, since: Date, limit: number) {
      return connection
        .select({
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
          kind: sql<UnusualKind>`'brokenGlass'`,
          at: sql<Date>`max(${fileAccesses.at})`.mapWith(fileAccesses.at),
          count: sql<number>`count(*)::int`,
        })
        .from(fileAccesses)
        .innerJoin(userAccounts, eq(userAccounts.id, fileAccesses.userId))
        .where(
          and(
            eq(fileAccesses.organisationId, organisationId),
            sql`${fileAccesses.purpose} = 'brokenGlass'`,
            gte(fileAccesses.at, since),
          ),
        )
        .groupBy(userAccounts.id, userAccounts.displayName)
        .orderBy(desc(sql`count(*)`), asc(userAccounts.id))
        .limit(limit)
    },
  }
}

/** Whoever looked at somebody may have seen others in the same answer: a row names them all. */
function besides(
  selection: LogSelection,
  { partitionId, personIds, isOwnFile }: NonNullable<LogSelection['person']>,
): FoundPeople {
  const { organisationId } = selection
  const ofWhom = and(
    eq(consultationSubjects.partitionId, partitionId),
    inArray(consultationSubjects.personId, [...personIds]),
    eq(
      isOwnFile ? consultationSubjects.keeperId : consultationSubjects.organisationId,
      organisationId,
    ),
    ...within(consultationSubjects.at, selection),
  )
  return sql`select distinct ${personFiles.partitionId} as partition_id,
    ${personFiles.organisationId} as keeper_id, ${personFiles.personId} as person_id
    from ${consultationSubjects} join ${consultations} on ${isItsRow}
      cross join unnest(${consultations.personIds}) as seen(id)
      join ${personFiles} on ${personFiles.partitionId} = ${consultations.partitionId}
        and ${personFiles.personId} = seen.id and ${personFiles.organisationId} = ${organisationId}
    where ${ofWhom}`
}

/** Whoever adds a row of a person says no more than their own looking. */
const isItsRow = and(
  eq(consultations.partitionId, consultationSubjects.partitionId),
  eq(consultations.at, consultationSubjects.at),
  eq(consultations.id, consultationSubjects.consultationId),
  eq(consultations.userId, consultationSubjects.userId),
  eq(consultations.keeperId, consultationSubjects.keeperId),
)

type Moment = typeof consultations.at | typeof consultationSubjects.at

function within(at: Moment, { from, until }: LogSelection): (SQL | undefined)[] {
  return [
    from === undefined ? undefined : gte(at, from),
    until === undefined ? undefined : lt(at, until),
  ]
}

function before(
  at: Moment,
  id: typeof consultations.id | typeof consultationSubjects.consultationId,
  place: Place | undefined,
): SQL | undefined {
  if (place === undefined) return undefined
  return sql`(${at}, ${id}) < (${place.at}::timestamptz, ${place.id}::uuid)`
}
