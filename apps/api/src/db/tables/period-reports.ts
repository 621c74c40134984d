import type { PeriodGrain } from '@onthaal/shared/measures'
import type { PeriodReportContent } from '@onthaal/shared/period-reports/schemas'
import { boolean, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** A report of a period under an agreement: written once, and changed only to say that it does not stand any more. */
export const periodReports = pgTable(
  'period_report',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    /** Whose managers made it and read it. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /**
     * Of an agency, whose managers answer for regions: whose referrals are in it. A municipality or an OCMW counts its
     * own, and needs none.
     */
    partitions: uuid('partitions').array().notNull(),
    countsSchooling: boolean('counts_schooling').notNull(),
    grain: text('grain').$type<PeriodGrain>().notNull(),
    periodFrom: date('period_from').notNull(),
    periodUntil: date('period_until').notNull(),
    /** By which shape the content is to be read. */
    shape: integer('shape').notNull(),
    content: jsonb('content').$type<PeriodReportContent>().notNull(),
    madeAt: instant('made_at').notNull(),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => userAccounts.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => userAccounts.id),
    withdrawalReason: text('withdrawal_reason'),
  },
  (table) => [
    index('period_report_agreement').on(table.agreementId, table.organisationId, table.madeAt),
  ],
)
