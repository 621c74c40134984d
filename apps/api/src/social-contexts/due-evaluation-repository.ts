import { openStatuses } from '@onthaal/shared/referrals'
import type { FeedbackProgress } from '@onthaal/shared/social-contexts'
import type { Day } from '@onthaal/shared/time'
import { and, asc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referrals } from '../db/tables/referrals.ts'
import { projectEvaluations } from '../db/tables/social-contexts.ts'
import type { Place } from '../list-place.ts'

/** Whoever looks for evaluations that ask for attention, and from which side. */
export type EvaluationSeeker =
  | { readonly kind: 'ocmw'; readonly organisationId: string }
  | {
      readonly kind: 'agency'
      readonly userId: string
      /** Those of which they see to what is late, as a manager. */
      readonly managedDesks: readonly string[]
    }

/** Which evaluations ask for attention: the days between which they are, and since when feedback is news. */
export interface EvaluationWindow {
  readonly today: Day
  readonly from: Day
  readonly until: Day
  readonly newsSince: Date
}

export type DueEvaluationRepository = ReturnType<typeof createDueEvaluationRepository>
export type DueEvaluationRecord = Awaited<ReturnType<DueEvaluationRepository['list']>>[number]

const newestOf = (column: 'progress' | 'given_at') => sql`(
  select ${sql.raw(`f.${column}`)} from project_feedback f
  where f.partition_id = ${projectEvaluations.partitionId}
    and f.referral_id = ${projectEvaluations.referralId} and f.due_on = ${projectEvaluations.dueOn}
  order by f.given_at desc, f.id desc limit 1)`

/** The referral that its sender sent, however many desks took it on since. */
const root = sql<string>`case when ${referrals.partOf} is null then ${referrals.id} else (
  with recursive up as (
    select p.id, p.part_of from referral p
    where p.partition_id = ${referrals.partitionId} and p.id = ${referrals.partOf}
    union all
    select p.id, p.part_of from referral p join up on p.id = up.part_of
    where p.partition_id = ${referrals.partitionId}
  ) select id from up where part_of is null) end`

const progress = newestOf('progress') as SQL<FeedbackProgress | null>

/** Finds the evaluations that ask for somebody's attention. */
export function createDueEvaluationRepository(connection: Connection) {
  /** All of them, in no order. */
  function allOf(seeker: EvaluationSeeker, window: EvaluationWindow, place?: Place) {
    return connection
      .select({
        dueOn: projectEvaluations.dueOn,
        person: personFiles,
        referralId: referrals.id,
        reference: referrals.reference,
        progress,
      })
      .from(referrals)
      .innerJoin(
        organisations,
        and(eq(organisations.id, referrals.senderOrganisationId), eq(organisations.kind, 'ocmw')),
      )
      .innerJoin(
        projectEvaluations,
        and(
          eq(projectEvaluations.partitionId, referrals.partitionId),
          eq(projectEvaluations.referralId, root),
        ),
      )
      .innerJoin(
        personFiles,
        and(
          eq(personFiles.partitionId, referrals.partitionId),
          eq(personFiles.personId, referrals.personId),
          eq(personFiles.organisationId, referrals.senderOrganisationId),
        ),
      )
      .where(
        and(
          isNull(projectEvaluations.withdrawnAt),
          gte(projectEvaluations.dueOn, window.from),
          lte(projectEvaluations.dueOn, window.until),
          seeker.kind === 'ocmw' ? seenByOcmw(seeker, window) : seenByAgency(seeker, window),
          after(place),
        ),
      )
  }

  return {
    /**
     * @param place after which they begin: the day and the referral of the last one before
     * @returns up to `limit` of them, the longest due first: for whoever follows people those for which feedback is to be
     *   given, for who manages the desk those that are late, and for the OCMW what it waits for and what came
     */
    async list(
      seeker: EvaluationSeeker,
      window: EvaluationWindow,
      { place, limit }: { place?: Place | undefined; limit: number },
    ) {
      return allOf(seeker, window, place)
        .orderBy(asc(projectEvaluations.dueOn), asc(referrals.id))
        .limit(limit)
    },

    /** @returns whom all of them are about, as the database finds them */
    people: (seeker: EvaluationSeeker, window: EvaluationWindow): FoundPeople =>
      sql`select partition_id, organisation_id as keeper_id, person_id
        from (${allOf(seeker, window).getSQL()}) as due`,
  }
}

function after(place: Place | undefined): SQL | undefined {
  if (place === undefined) return undefined
  return sql`(${projectEvaluations.dueOn}, ${referrals.id}) > (${place.at}::date, ${place.id}::uuid)`
}

/** The referral as it was sent, with whatever desks made of it since. */
function seenByOcmw(
  { organisationId }: Extract<EvaluationSeeker, { kind: 'ocmw' }>,
  { newsSince }: EvaluationWindow,
): SQL | undefined {
  const isFollowed = sql`exists (
    with recursive family as (
      select ${referrals.id} as id, ${referrals.status} as status
      union all
      select p.id, p.status from referral p join family on p.part_of = family.id
      where p.partition_id = ${referrals.partitionId}
    ) select from family where ${inArray(sql`family.status`, [...openStatuses])})`
  return and(
    eq(referrals.senderOrganisationId, organisationId),
    isNull(referrals.partOf),
    // What came lately is news, whatever became of the referral; of what has ended nothing is asked any more.
    or(
      and(sql`${progress} is null`, isFollowed),
      sql`${newestOf('given_at')} >= ${newsSince.toISOString()}::timestamptz`,
    ),
  )
}

function seenByAgency(
  { userId, managedDesks }: Extract<EvaluationSeeker, { kind: 'agency' }>,
  { today }: EvaluationWindow,
): SQL | undefined {
  const isManaged =
    managedDesks.length === 0
      ? undefined
      : and(
          inArray(referrals.deskId, [...managedDesks]),
          sql`${projectEvaluations.dueOn} < ${today}::date`,
        )
  return and(
    inArray(referrals.status, [...openStatuses]),
    sql`${progress} is null`,
    or(eq(referrals.ownerId, userId), isManaged),
  )
}
