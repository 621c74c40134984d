import type { Period } from '@onthaal/shared/dashboards'
import { and, between, desc, eq, exists, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { informings } from '../db/tables/informings.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'

export type InformingRow = typeof informings.$inferSelect

/** A proof that is written down: nobody withdrew it yet. */
export type NewProof = Omit<InformingRow, 'withdrawnAt' | 'withdrawnBy' | 'withdrawReason'>

type FileKey = Pick<InformingRow, 'partitionId' | 'personId' | 'organisationId'>

export type InformingRepository = ReturnType<typeof createInformingRepository>
export type InformingRecord = Awaited<ReturnType<InformingRepository['list']>>[number]

const withdrawers = alias(userAccounts, 'withdrawer')

/** The only place that touches the table of what people were informed about. */
export function createInformingRepository(connection: Connection) {
  /** The files of people that an organisation registered. */
  const registered = (organisationId: string): SQL | undefined =>
    and(
      eq(personFiles.organisationId, organisationId),
      isNull(personFiles.erasedAt),
      isNull(personFiles.mergedInto),
    )
  /** The proofs that stand of a file. */
  const proofsOfFile = (condition?: SQL) =>
    connection
      .select({ one: sql`1` })
      .from(informings)
      .where(
        and(
          eq(informings.organisationId, personFiles.organisationId),
          eq(informings.partitionId, personFiles.partitionId),
          eq(informings.personId, personFiles.personId),
          isNull(informings.withdrawnAt),
          condition,
        ),
      )
  /** Whom an organisation registered and informed in these days, or, without days, did not inform at all. */
  const whom = (organisationId: string, informedIn: Period | undefined): SQL | undefined =>
    and(
      registered(organisationId),
      informedIn === undefined
        ? // Said so, and not as `not exists`, it is no join: row-level security hides how many proofs there are, and
          // a join would compare each file with all of them.
          sql`${exists(proofsOfFile())} is not true`
        : exists(proofsOfFile(between(informings.informedOn, informedIn.from, informedIn.until))),
    )

  async function pageOf(
    condition: SQL | undefined,
    place: Place | undefined,
    limit: number,
  ): Promise<(typeof personFiles.$inferSelect)[]> {
    const { recordedAt, personId } = personFiles
    return connection
      .select()
      .from(personFiles)
      .where(
        and(
          condition,
          place === undefined
            ? undefined
            : sql`(${recordedAt}, ${personId}) < (${place.at}::timestamptz, ${place.id}::uuid)`,
        ),
      )
      .orderBy(desc(recordedAt), desc(personId))
      .limit(limit)
  }

  async function countOf(condition: SQL | undefined, limit: number): Promise<number> {
    const some = connection
      .select({ one: sql`1`.as('one') })
      .from(personFiles)
      .where(condition)
      .limit(limit + 1)
      .as('some')
    const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
    return row?.count ?? 0
  }

  return {
    /** @returns what somebody was informed about as their file tells, newest first, withdrawn proofs too */
    async list({ partitionId, personId, organisationId }: FileKey) {
      return connection
        .select({
          informing: informings,
          informedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
          withdrawnBy: { id: withdrawers.id, displayName: withdrawers.displayName },
        })
        .from(informings)
        .innerJoin(userAccounts, eq(userAccounts.id, informings.informedBy))
        .leftJoin(withdrawers, eq(withdrawers.id, informings.withdrawnBy))
        .where(
          and(
            eq(informings.partitionId, partitionId),
            eq(informings.personId, personId),
            eq(informings.organisationId, organisationId),
          ),
        )
        .orderBy(desc(informings.informedOn), desc(informings.recordedAt), desc(informings.id))
    },

    /** @returns who was informed about what in a talk, as far as nobody withdrew it */
    async standingOfInterview({
      partitionId,
      organisationId,
      id,
    }: {
      partitionId: string
      organisationId: string
      id: string
    }) {
      return connection
        .select({ personId: informings.personId, topic: informings.topic })
        .from(informings)
        .where(
          and(
            eq(informings.partitionId, partitionId),
            eq(informings.organisationId, organisationId),
            eq(informings.interviewId, id),
            isNull(informings.withdrawnAt),
          ),
        )
    },

    async insert(proofs: readonly NewProof[]): Promise<void> {
      if (proofs.length > 0) await connection.insert(informings).values([...proofs])
    },

    /** Says that a proof was a mistake. @returns whether it stood until now */
    async withdraw(
      { partitionId, id }: Pick<InformingRow, 'partitionId' | 'id'>,
      { at, by, reason }: { at: Date; by: string; reason: string },
    ): Promise<boolean> {
      const rows = await connection
        .update(informings)
        .set({ withdrawnAt: at, withdrawnBy: by, withdrawReason: reason })
        .where(
          and(
            eq(informings.partitionId, partitionId),
            eq(informings.id, id),
            isNull(informings.withdrawnAt),
          ),
        )
        .returning({ id: informings.id })
      return rows.length > 0
    },

    /**
     * @param informedIn the days; whom nothing proves to be informed where there are none
     * @returns up to `limit` files, the one that changed last first
     */
    page: (
      organisationId: string,
      informedIn: Period | undefined,
      place: Place | undefined,
      limit: number,
    ) => pageOf(whom(organisationId, informedIn), place, limit),

    /** @returns whom all rows of such a list are about, as the database finds them */
    people: (organisationId: string, informedIn: Period | undefined): FoundPeople =>
      sql`select ${personFiles.partitionId} as partition_id,
        ${personFiles.organisationId} as keeper_id, ${personFiles.personId} as person_id
        from ${personFiles} where ${whom(organisationId, informedIn)}`,

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    count: (organisationId: string, informedIn: Period | undefined, limit: number) =>
      countOf(whom(organisationId, informedIn), limit),
  }
}
