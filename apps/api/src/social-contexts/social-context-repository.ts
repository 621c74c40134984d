import type { Day } from '@onthaal/shared/time'
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { referrals } from '../db/tables/referrals.ts'
import {
  projectEvaluations,
  projectFeedback,
  socialContexts,
} from '../db/tables/social-contexts.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type SocialContextRow = typeof socialContexts.$inferSelect
export type EvaluationRow = typeof projectEvaluations.$inferSelect
export type FeedbackRow = typeof projectFeedback.$inferSelect

/** The referral that an OCMW sent, and of which others may be parts. */
export interface ProjectKey {
  readonly partitionId: string
  readonly referralId: string
}

export type SocialContextRepository = ReturnType<typeof createSocialContextRepository>
export type ContextRecord = Awaited<ReturnType<SocialContextRepository['versions']>>[number]
export type FeedbackRecord = Awaited<ReturnType<SocialContextRepository['feedback']>>[number]

/** The only place that touches what an OCMW says of projects, and what it is told for their evaluations. */
export function createSocialContextRepository(connection: Connection) {
  const ofProject = (
    table: typeof socialContexts | typeof projectEvaluations | typeof projectFeedback,
    { partitionId, referralId }: ProjectKey,
  ) => and(eq(table.partitionId, partitionId), eq(table.referralId, referralId))

  return {
    /** @returns the referral that its sender sent, of one that may be a part of it */
    async keyOf({
      partitionId,
      id,
    }: {
      readonly partitionId: string
      readonly id: string
    }): Promise<ProjectKey> {
      const { rows } = await connection.execute<{ root: string }>(
        sql`with recursive up as (
            select r.id, r.part_of from ${referrals} r
            where r.partition_id = ${partitionId} and r.id = ${id}
            union all
            select r.id, r.part_of from ${referrals} r join up on r.id = up.part_of
            where r.partition_id = ${partitionId}
          ) select id as root from up where part_of is null`,
      )
      return { partitionId, referralId: rows[0]?.root ?? id }
    },

    /** @returns up to `limit` things that were said of a project, newest first */
    async versions(project: ProjectKey, limit: number) {
      return connection
        .select({
          context: socialContexts,
          recordedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(socialContexts)
        .innerJoin(userAccounts, eq(userAccounts.id, socialContexts.recordedBy))
        .where(ofProject(socialContexts, project))
        .orderBy(desc(socialContexts.version))
        .limit(limit)
    },

    async insert(row: SocialContextRow): Promise<void> {
      await connection.insert(socialContexts).values(row)
    },

    /** @returns the days for which feedback is or was asked, by their day */
    async evaluations(project: ProjectKey): Promise<EvaluationRow[]> {
      return connection
        .select()
        .from(projectEvaluations)
        .where(ofProject(projectEvaluations, project))
        .orderBy(asc(projectEvaluations.dueOn))
    },

    async addEvaluations(project: ProjectKey, days: readonly Day[], now: Date): Promise<void> {
      if (days.length === 0) return
      await connection
        .insert(projectEvaluations)
        .values(days.map((dueOn) => ({ ...project, dueOn, addedAt: now, withdrawnAt: null })))
    },

    /** Takes days back, or wants them again when `withdrawnAt` is `null`. */
    async setWithdrawn(
      project: ProjectKey,
      days: readonly Day[],
      withdrawnAt: Date | null,
    ): Promise<void> {
      if (days.length === 0) return
      await connection
        .update(projectEvaluations)
        .set({ withdrawnAt })
        .where(
          and(ofProject(projectEvaluations, project), inArray(projectEvaluations.dueOn, [...days])),
        )
    },

    /** @returns what was told for evaluations that stand, newest first */
    async feedback(project: ProjectKey) {
      return connection
        .select({
          feedback: projectFeedback,
          givenBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(projectFeedback)
        .innerJoin(
          projectEvaluations,
          and(
            ofProject(projectEvaluations, project),
            eq(projectEvaluations.dueOn, projectFeedback.dueOn),
            isNull(projectEvaluations.withdrawnAt),
          ),
        )
        .innerJoin(userAccounts, eq(userAccounts.id, projectFeedback.givenBy))
        .where(ofProject(projectFeedback, project))
        .orderBy(desc(projectFeedback.givenAt), desc(projectFeedback.id))
    },

    async insertFeedback(row: FeedbackRow): Promise<void> {
      await connection.insert(projectFeedback).values(row)
    },
  }
}
