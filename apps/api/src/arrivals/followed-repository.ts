import type { InterviewStatus } from '@onthaal/shared/intake-interviews'
import type { CompletionOutcome, FailureOutcome, ReferralStatus } from '@onthaal/shared/referrals'
import { and, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { earlierReferrals } from '../db/tables/earlier-referrals.ts'
import { intakeInterviews } from '../db/tables/intake-interviews.ts'
import { referrals } from '../db/tables/referrals.ts'
import { agreed } from '../referrals/index.ts'
import type { EarlierDays } from './earlier-told.ts'

/** What followed from the arrival of somebody. */
export interface Followed {
  readonly talk?: {
    readonly id: string
    readonly status: InterviewStatus
    readonly heldOn: string | null
  }
  readonly referral?: {
    readonly id: string
    readonly status: ReferralStatus
    readonly outcome: Outcome | null
    readonly count: number
  }
  /** The referrals of before that a list told of. */
  readonly earlier: readonly EarlierDays[]
}

type Outcome = CompletionOutcome | FailureOutcome

export type FollowedRepository = ReturnType<typeof createFollowedRepository>

/** Tells of many people at once which talk and which referrals followed from their arrival. */
export function createFollowedRepository(connection: Connection) {
  return {
    /**
     * @returns by person their newest talk in an organisation, and of what it referred and the reader may see
     *   the newest with the number of all; and the referrals of before that a list told of
     */
    async of(
      personIds: readonly string[],
      organisationId: string,
    ): Promise<ReadonlyMap<string, Followed>> {
      if (personIds.length === 0) return new Map()
      const ids = [...personIds]
      const talks = await connection
        .selectDistinctOn([intakeInterviews.personId], {
          personId: intakeInterviews.personId,
          id: intakeInterviews.id,
          status: intakeInterviews.status,
          heldOn: intakeInterviews.heldOn,
        })
        .from(intakeInterviews)
        .where(
          and(
            inArray(intakeInterviews.personId, ids),
            eq(intakeInterviews.organisationId, organisationId),
            ne(intakeInterviews.status, 'discarded'),
          ),
        )
        .orderBy(
          intakeInterviews.personId,
          desc(intakeInterviews.createdAt),
          desc(intakeInterviews.id),
        )
      const sent = await connection
        .selectDistinctOn([referrals.personId], {
          personId: referrals.personId,
          id: referrals.id,
          status: referrals.status,
          // As much as the protocol lets a sender know.
          outcome: sql<Outcome | null>`case when ${agreed('outcome', isNotNull(referrals.outcome))} then ${referrals.outcome} end`,
          count: sql<number>`(count(*) over (partition by ${referrals.personId}))::int`,
        })
        .from(referrals)
        .where(
          and(
            inArray(referrals.personId, ids),
            eq(referrals.senderOrganisationId, organisationId),
            sql`${referrals.submittedAt} is not null`,
          ),
        )
        .orderBy(referrals.personId, desc(referrals.createdAt), desc(referrals.id))
      const before = await connection
        .select({
          personId: earlierReferrals.personId,
          referredOn: earlierReferrals.referredOn,
          recordedAt: earlierReferrals.recordedAt,
        })
        .from(earlierReferrals)
        .where(
          and(
            inArray(earlierReferrals.personId, ids),
            eq(earlierReferrals.organisationId, organisationId),
          ),
        )
      const earlierOf = Map.groupBy(before, ({ personId }) => personId)
      const talkOf = new Map(talks.map(({ personId, ...talk }) => [personId, talk]))
      const referralOf = new Map(sent.map(({ personId, ...referral }) => [personId, referral]))
      return new Map(
        ids.map((id) => {
          const [talk, referral] = [talkOf.get(id), referralOf.get(id)]
          const earlier = earlierOf.get(id) ?? []
          return [id, { ...(talk && { talk }), ...(referral && { referral }), earlier }]
        }),
      )
    },
  }
}
