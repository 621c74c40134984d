import { openStatuses } from '@onthaal/shared/referrals'
import { and, asc, desc, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { violatedConstraint } from '../db/database-errors.ts'
import { contactAttempts } from '../db/tables/contact-attempts.ts'
import { referralHouseholds, type StoredHousehold } from '../db/tables/referral-households.ts'
import { referrals } from '../db/tables/referrals.ts'
import { ReferralPendingError } from '../errors.ts'
import { type ReferralRecord, selectRecords } from './referral-records.ts'

export type ReferralRow = typeof referrals.$inferSelect
export type ReferralChange = Partial<Omit<ReferralRow, 'partitionId' | 'id' | 'reference'>>

/** The talk that referrals were made in. */
export interface OfInterview {
  readonly partitionId: string
  readonly interviewId: string
}

/** The indexes that keep one person from being asked for twice. */
const pendingConstraints = ['referral_one_pending', 'referral_interview_line']

/** @throws ReferralPendingError when one of these indexes refuses what somebody else was first with */
async function orPending(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!pendingConstraints.includes(violatedConstraint(error) ?? '')) throw error
    throw new ReferralPendingError()
  }
}

export type ReferralRepository = ReturnType<typeof createReferralRepository>

/** The only place that touches the table of referrals. */
export function createReferralRepository(connection: Connection) {
  return {
    async find(id: string, today: string): Promise<ReferralRecord | undefined> {
      const [record] = await selectRecords(connection, today).where(eq(referrals.id, id))
      return record
    },

    /** Locks the row until the transaction ends; who comes second sees what the first made of it. */
    async lock(id: string, today: string): Promise<ReferralRecord | undefined> {
      const [record] = await selectRecords(connection, today)
        .where(eq(referrals.id, id))
        .for('update', { of: referrals })
      return record
    },

    /** Locks the drafts of a talk, always in the same order, so that two talks never wait in a ring. */
    async lockDraftsOf(interview: OfInterview, today: string): Promise<ReferralRecord[]> {
      return selectRecords(connection, today)
        .where(and(ofInterview(interview), eq(referrals.status, 'draft')))
        .orderBy(asc(referrals.personId), asc(referrals.type))
        .for('update', { of: referrals })
    },

    /** @returns the referrals made in a talk, oldest first, without those that were taken out */
    async listOfInterview(interview: OfInterview, today: string): Promise<ReferralRecord[]> {
      return selectRecords(connection, today)
        .where(
          and(
            ofInterview(interview),
            notInArray(referrals.status, ['cancelled', 'enteredInError']),
            // What a desk forwarded stands behind the referral that the talk made.
            isNull(referrals.partOf),
          ),
        )
        .orderBy(asc(referrals.createdAt), asc(referrals.id))
    },

    /** Whether there is a referral with this id anywhere; the caller learns no more of it. */
    async isIdTaken(id: string): Promise<boolean> {
      const { rows } = await connection.execute<{ taken: boolean }>(
        sql`select referral_id_taken(${id}) as taken`,
      )
      return rows[0]?.taken ?? false
    },

    /** Whether a talk holds drafts that this actor does not see; the caller learns no more of them. */
    async holdsUnseen({ partitionId, interviewId }: OfInterview): Promise<boolean> {
      const { rows } = await connection.execute<{ unseen: boolean }>(
        sql`select interview_holds_unseen(${partitionId}, ${interviewId}) as unseen`,
      )
      return rows[0]?.unseen ?? false
    },

    /** @throws ReferralPendingError when another line of the same talk asks the same since just now */
    async insert(row: ReferralRow): Promise<void> {
      await orPending(() => connection.insert(referrals).values(row))
    },

    /** Writes down the household as it goes along with a referral, once and for all. */
    async insertHousehold(
      { partitionId, id }: Pick<ReferralRow, 'partitionId' | 'id'>,
      members: StoredHousehold,
    ): Promise<void> {
      await connection.insert(referralHouseholds).values({ partitionId, referralId: id, members })
    },

    /** @throws ReferralPendingError when another draft for the same question was sent just now */
    async update(row: ReferralRow, change: ReferralChange): Promise<void> {
      await orPending(() =>
        connection
          .update(referrals)
          .set({ ...change, version: row.version + 1 })
          .where(and(eq(referrals.partitionId, row.partitionId), eq(referrals.id, row.id))),
      )
    },

    /** @returns the draft of the same talk for the same person and type, if there is another one */
    async findSameLine(row: ReferralRow): Promise<string | undefined> {
      if (row.interviewId === null) return undefined
      const [same] = await connection
        .select({ id: referrals.id })
        .from(referrals)
        .where(
          and(
            ofInterview({ partitionId: row.partitionId, interviewId: row.interviewId }),
            eq(referrals.personId, row.personId),
            eq(referrals.type, row.type),
            eq(referrals.status, 'draft'),
            ne(referrals.id, row.id),
          ),
        )
      return same?.id
    },

    /** @returns the draft of the same sender for the same person and type outside any talk, if there is one */
    async findSameDraft(row: ReferralRow): Promise<string | undefined> {
      const [same] = await connection
        .select({ id: referrals.id })
        .from(referrals)
        .where(
          and(
            eq(referrals.partitionId, row.partitionId),
            eq(referrals.personId, row.personId),
            eq(referrals.type, row.type),
            eq(referrals.senderOrganisationId, row.senderOrganisationId),
            eq(referrals.status, 'draft'),
            isNull(referrals.interviewId),
          ),
        )
        .orderBy(desc(referrals.createdAt))
        .limit(1)
      return same?.id
    },

    /** @returns the open root of the same sender for the same person and type, if there is one */
    async findPending(row: ReferralRow): Promise<string | undefined> {
      const [pending] = await connection
        .select({ id: referrals.id })
        .from(referrals)
        .where(
          and(
            eq(referrals.partitionId, row.partitionId),
            eq(referrals.personId, row.personId),
            eq(referrals.type, row.type),
            eq(referrals.senderOrganisationId, row.senderOrganisationId),
            inArray(referrals.status, [...openStatuses]),
            isNull(referrals.partOf),
            ne(referrals.id, row.id),
          ),
        )
      return pending?.id
    },

    /** @returns what an organisation has open for each of these people */
    async openTypes(
      { partitionId, organisationId }: { partitionId: string; organisationId: string },
      personIds: readonly string[],
    ) {
      return connection
        .select({ personId: referrals.personId, type: referrals.type })
        .from(referrals)
        .where(
          and(
            eq(referrals.partitionId, partitionId),
            inArray(referrals.personId, [...personIds]),
            eq(referrals.senderOrganisationId, organisationId),
            inArray(referrals.status, [...openStatuses]),
            isNull(referrals.partOf),
          ),
        )
    },

    /** @returns another referral of the same partition by its reference number */
    async findByReference(partitionId: string, reference: string) {
      const [row] = await connection
        .select({ id: referrals.id, senderOrganisationId: referrals.senderOrganisationId })
        .from(referrals)
        .where(and(eq(referrals.partitionId, partitionId), eq(referrals.reference, reference)))
      return row
    },

    /** @returns the attempts to reach the person, oldest first, as far as this actor may know them */
    async attempts(row: ReferralRow) {
      return (
        connection
          .select({
            on: contactAttempts.on,
            channel: contactAttempts.channel,
            result: contactAttempts.result,
          })
          .from(contactAttempts)
          .where(
            and(
              eq(contactAttempts.partitionId, row.partitionId),
              eq(contactAttempts.referralId, row.id),
            ),
          )
          // On one day the ids, made in the order of time, tell which came first.
          .orderBy(asc(contactAttempts.on), asc(contactAttempts.id))
      )
    },

    /** Lets the household as it was sent go along with what is forwarded. */
    async copyHousehold({ partitionId, id }: ReferralRow, partId: string): Promise<void> {
      await connection.execute(sql`
        insert into ${referralHouseholds} (partition_id, referral_id, members)
        select partition_id, ${partId}, members from ${referralHouseholds}
        where partition_id = ${partitionId} and referral_id = ${id}`)
    },

    /** @returns what an organisation referred somebody to, drafts among it, the newest first */
    async listOfPerson(
      file: { partitionId: string; personId: string; organisationId: string },
      today: string,
    ): Promise<ReferralRecord[]> {
      return selectRecords(connection, today)
        .where(
          and(
            eq(referrals.partitionId, file.partitionId),
            eq(referrals.personId, file.personId),
            eq(referrals.senderOrganisationId, file.organisationId),
          ),
        )
        .orderBy(desc(referrals.createdAt), desc(referrals.id))
    },

    /** Several at once, in no order. */
    async findAll(ids: readonly string[], today: string): Promise<ReferralRecord[]> {
      return selectRecords(connection, today).where(inArray(referrals.id, [...ids]))
    },

    /** Locks several rows in one statement, always in the same order so that two cannot cross. */
    async lockAll(ids: readonly string[], today: string): Promise<ReferralRecord[]> {
      return selectRecords(connection, today)
        .where(inArray(referrals.id, [...ids]))
        .orderBy(asc(referrals.id))
        .for('update', { of: referrals })
    },

    /** Makes the same change to several rows in one statement. */
    async updateAll(rows: readonly ReferralRow[], change: ReferralChange): Promise<void> {
      await connection
        .update(referrals)
        .set({ ...change, version: sql`${referrals.version} + 1` })
        .where(
          and(
            inArray(referrals.partitionId, [...new Set(rows.map((row) => row.partitionId))]),
            inArray(
              referrals.id,
              rows.map((row) => row.id),
            ),
          ),
        )
    },
  }
}

function ofInterview({ partitionId, interviewId }: OfInterview) {
  return and(eq(referrals.partitionId, partitionId), eq(referrals.interviewId, interviewId))
}
