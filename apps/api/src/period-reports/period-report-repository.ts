import type { PeriodGrain } from '@onthaal/shared/measures'
import type { Day } from '@onthaal/shared/time'
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { periodReports } from '../db/tables/period-reports.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type PeriodReportRepository = ReturnType<typeof createPeriodReportRepository>
export type ListedReport = Awaited<ReturnType<PeriodReportRepository['list']>>[number]
export type PeriodReportRecord = NonNullable<Awaited<ReturnType<PeriodReportRepository['find']>>>

const makers = alias(userAccounts, 'maker')
const withdrawers = alias(userAccounts, 'withdrawer')

const listed = {
  id: periodReports.id,
  agreementId: periodReports.agreementId,
  grain: periodReports.grain,
  from: periodReports.periodFrom,
  until: periodReports.periodUntil,
  countsSchooling: periodReports.countsSchooling,
  madeAt: periodReports.madeAt,
  madeBy: makers.displayName,
  withdrawnAt: periodReports.withdrawnAt,
  withdrawnBy: withdrawers.displayName,
  withdrawalReason: periodReports.withdrawalReason,
}

/** The only place that writes reports of periods; row-level security shows what the actor may read. */
export function createPeriodReportRepository(connection: Connection) {
  return {
    /** @returns the reports under an agreement without what stands in them, the newest first */
    async list(agreementId: string) {
      return connection
        .select(listed)
        .from(periodReports)
        .innerJoin(makers, eq(makers.id, periodReports.madeBy))
        .leftJoin(withdrawers, eq(withdrawers.id, periodReports.withdrawnBy))
        .where(eq(periodReports.agreementId, agreementId))
        .orderBy(desc(periodReports.madeAt), desc(periodReports.id))
    },

    /** @returns a report, whole */
    async find(id: string) {
      const [record] = await connection
        .select({ ...listed, shape: periodReports.shape, content: periodReports.content })
        .from(periodReports)
        .innerJoin(makers, eq(makers.id, periodReports.madeBy))
        .leftJoin(withdrawers, eq(withdrawers.id, periodReports.withdrawnBy))
        .where(eq(periodReports.id, id))
      return record
    },

    /** @returns how many reports of a period under an agreement stand, of the actor's organisation */
    async standing(
      agreementId: string,
      organisationId: string,
      { grain, from }: { readonly grain: PeriodGrain; readonly from: Day },
    ): Promise<number> {
      return connection.$count(
        periodReports,
        and(
          eq(periodReports.agreementId, agreementId),
          eq(periodReports.organisationId, organisationId),
          eq(periodReports.grain, grain),
          eq(periodReports.periodFrom, from),
          isNull(periodReports.withdrawnAt),
        ),
      )
    },

    async insert(row: typeof periodReports.$inferInsert): Promise<void> {
      await connection.insert(periodReports).values(row)
    },

    /** Says that a report does not stand any more; what was said first stays. */
    async withdraw(
      id: string,
      { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
    ): Promise<void> {
      await connection
        .update(periodReports)
        .set({ withdrawnAt: at, withdrawnBy: by, withdrawalReason: reason })
        .where(and(eq(periodReports.id, id), isNull(periodReports.withdrawnAt)))
    },

    /** @returns the partitions of a municipality, or of the one of an OCMW, that are among those given */
    async partitionsOf(organisationId: string, among: readonly string[]): Promise<string[]> {
      if (among.length === 0) return []
      const rows = await connection
        .select({ id: partitions.id })
        .from(partitions)
        .innerJoin(
          organisations,
          or(
            eq(organisations.id, partitions.municipalityId),
            eq(organisations.municipalityId, partitions.municipalityId),
          ),
        )
        .where(and(eq(organisations.id, organisationId), inArray(partitions.id, [...among])))
      return rows.map(({ id }) => id)
    },
  }
}
