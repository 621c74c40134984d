import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { ReferralStatus } from '@onthaal/shared/referrals'
import { and, asc, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { inPlace } from '../db/given.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { referrals } from '../db/tables/referrals.ts'
import { type Asking, agreed, dayOf, filtersOf, listOf } from '../referrals/index.ts'

export type DashboardRepository = ReturnType<typeof createDashboardRepository>

const count = sql<number>`count(*)::int`

/**
 * Figures over referrals: one statement for each moment of their lives, and rows only by the predicates
 * of the lists that the figures open.
 */
export function createDashboardRepository(connection: Connection) {
  function within(selection: ReferralSelection, asking: Asking): SQL | undefined {
    return listOf(selection, asking, inPlace).predicate
  }

  return {
    /** @returns the municipalities and OCMWs of these partitions, by name */
    async sendersIn(partitionIds: readonly string[]) {
      const { id, kind, name, municipalityId } = organisations
      return connection
        .selectDistinct({ id, kind, name })
        .from(organisations)
        .innerJoin(
          partitions,
          sql`${partitions.municipalityId} = coalesce(${municipalityId}, ${id})`,
        )
        .where(inArray(partitions.id, [...partitionIds]))
        .orderBy(asc(name))
    },

    /** @returns how many of a list are in each of these lists too */
    async countParts(
      asking: Asking,
      whole: ReferralSelection,
      parts: readonly ReferralSelection[],
    ): Promise<number[]> {
      const counts = parts.map(
        (part) => sql`count(*) filter (where ${and(...filtersOf(part, asking.today, inPlace))})`,
      )
      const [row] = await connection
        .select({ counts: sql<number[]>`array[${sql.join(counts, sql`, `)}]::int[]` })
        .from(referrals)
        .where(within(whole, asking))
      return row?.counts ?? []
    },

    /** @returns how many were sent in each month in which any were */
    async sentByMonth(asking: Asking, sent: ReferralSelection) {
      return connection
        .select({ month: monthOf(referrals.submittedAt), count })
        .from(referrals)
        .where(within(sent, asking))
        .groupBy(sql`1`)
    },

    /**
     * How long referrals waited for a moment, in calendar days after the day of sending.
     *
     * @returns a row for each month in which the moment came, and one without month for all together
     */
    async waits(
      asking: Asking,
      reached: ReferralSelection,
      moment: 'acceptedAt' | 'firstContactAt',
    ) {
      const days = sql`${dayOf(referrals[moment])} - ${dayOf(referrals.submittedAt)}`
      const month = monthOf(referrals[moment])
      return connection
        .select({
          month: sql<string | null>`${month}`,
          count,
          medianDays: sql<number | null>`percentile_disc(0.5) within group (order by ${days})`,
        })
        .from(referrals)
        .where(within(reached, asking))
        .groupBy(sql`grouping sets ((1), ())`)
    },

    /** @returns a row for each month of closing, and one without month for each way to close */
    async closings(
      asking: Asking,
      { closed, acknowledged }: Record<'closed' | 'acknowledged', ReferralSelection>,
    ) {
      const { status, outcome, rejectionReason } = referrals
      const told = agreed('outcome', isNotNull(outcome))
      const code = sql`case when ${status} = 'rejected' then ${rejectionReason}
        when ${told} then ${outcome} end`
      const seen = and(...filtersOf(acknowledged, asking.today, inPlace))
      return connection
        .select({
          month: sql<string | null>`${monthOf(referrals.closedAt)}`,
          status: sql<ReferralStatus | null>`${status}`,
          code: sql<string | null>`${code}`,
          count,
          acknowledged: sql<number>`(count(*) filter (where ${seen}))::int`,
        })
        .from(referrals)
        .where(within(closed, asking))
        .groupBy(sql`grouping sets ((1), (2, 3))`)
    },
  }
}

type Moment = (typeof referrals)['submittedAt' | 'acceptedAt' | 'firstContactAt' | 'closedAt']

function monthOf(moment: Moment): SQL<string> {
  return sql<string>`to_char(${moment} at time zone 'Europe/Brussels', 'YYYY-MM')`
}
