import type { MergeObstacle } from '@onthaal/shared/matching'
import { openStatuses } from '@onthaal/shared/referrals'
import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { violatedConstraint } from '../db/database-errors.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMerges } from '../db/tables/person-merges.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { PersonFile } from './person-repository.ts'

type FileKey = Pick<PersonFile, 'partitionId' | 'personId' | 'organisationId'>

export type PersonMergeRow = typeof personMerges.$inferSelect
export type PersonMergeRepository = ReturnType<typeof createPersonMergeRepository>
export type PersonMergeRecord = Awaited<ReturnType<PersonMergeRepository['list']>>[number]

/** Nobody has so many files. */
const mostMerges = 100

const undoers = alias(userAccounts, 'undoer')

/** The only place that makes one file of two, and two of one. */
export function createPersonMergeRepository(connection: Connection) {
  return {
    /** @returns what became one with a file, newest first, with what was undone */
    async list({ partitionId, personId, organisationId }: FileKey) {
      return connection
        .select({
          merge: personMerges,
          other: personFiles,
          mergedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
          undoneBy: { id: undoers.id, displayName: undoers.displayName },
        })
        .from(personMerges)
        .innerJoin(
          personFiles,
          and(
            eq(personFiles.partitionId, personMerges.partitionId),
            eq(personFiles.organisationId, personMerges.organisationId),
            eq(personFiles.personId, personMerges.mergedPersonId),
          ),
        )
        .innerJoin(userAccounts, eq(userAccounts.id, personMerges.mergedBy))
        .leftJoin(undoers, eq(undoers.id, personMerges.undoneBy))
        .where(
          and(
            eq(personMerges.partitionId, partitionId),
            eq(personMerges.organisationId, organisationId),
            eq(personMerges.personId, personId),
          ),
        )
        .orderBy(desc(personMerges.mergedAt), desc(personMerges.id))
        .limit(mostMerges)
    },

    /** @returns why two files of one organisation and partition cannot become one as they are */
    async obstacles({ partitionId, organisationId, personId }: FileKey, other: string) {
      const both = sql`(${personId}::uuid, ${other}::uuid)`
      const sent = sql`partition_id = ${partitionId} and sender_organisation_id = ${organisationId}`
      const own = sql`partition_id = ${partitionId} and organisation_id = ${organisationId}`
      const ofTwo = sql`having count(distinct person_id) > 1`
      const { rows } = await connection.execute<{ obstacle: MergeObstacle }>(sql`
        select 'bothPending' as obstacle where exists (
          select from referral where ${sent} and person_id in ${both} and part_of is null
            and status = any(${sql.param([...openStatuses])}::text[]) group by type ${ofTwo})
        union all select 'bothDrafted' where exists (
          select from referral where ${sent} and person_id in ${both} and interview_id is not null
            and status = 'draft' group by interview_id, type ${ofTwo})
        union all select 'twoHouseholds' where 1 < (
          select count(distinct household_id) from household_member
          where ${own} and person_id in ${both} and until_day is null)
        union all select 'holdsOthers' where exists (
          select from person_file where ${own} and merged_into = ${other})
        union all select 'underMeasure' where exists (
          select from file_measure where ${own} and person_id in ${both} and lifted_at is null)`)
      return rows.map(({ obstacle }) => obstacle)
    },

    /**
     * Makes the other file one with this one: whatever hangs on it moves, and it is found no more.
     *
     * @returns whether it did: a key refuses two of a kind that hang on both, also those that the actor does not see
     */
    async merge(
      id: string,
      { partitionId, personId }: FileKey,
      { other, at }: { readonly other: string; readonly at: Date },
    ): Promise<boolean> {
      const moment = at.toISOString()
      try {
        await connection.execute(
          sql`select merge_person_files(${id}, ${partitionId}, ${personId}, ${other}, ${moment})`,
        )
        return true
      } catch (error) {
        if (violatedConstraint(error) === undefined) throw error
        return false
      }
    },

    /** Makes two files of one again: what moved goes back as far as it is there. */
    async undo(
      { partitionId, id }: Pick<PersonMergeRow, 'partitionId' | 'id'>,
      { at, reason }: { readonly at: Date; readonly reason: string },
    ): Promise<void> {
      await connection.execute(
        sql`select undo_person_merge(${id}, ${partitionId}, ${at.toISOString()}, ${reason})`,
      )
    },
  }
}
