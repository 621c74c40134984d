import type { Priority, ReferralType } from '@onthaal/shared/referrals'
import { date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { desks } from './desks.ts'
import { organisations } from './organisations.ts'

/**
 * Within how many working days a referral is to be picked up and completed, from a day on. What names no desk, type
 * or agreement holds for all of them.
 */
export const referralTerms = pgTable(
  'referral_term',
  {
    id: uuid('id').primaryKey(),
    /** The agency, whose administrator keeps it. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    deskId: uuid('desk_id').references(() => desks.id),
    type: text('type').$type<ReferralType>(),
    priority: text('priority').$type<Priority>().notNull(),
    agreementId: uuid('agreement_id').references(() => cooperationAgreements.id),
    validFrom: date('valid_from').notNull(),
    /** The last day; open-ended when there is none. */
    validTo: date('valid_to'),
    pickUpWorkingDays: integer('pick_up_working_days').notNull(),
    pickUpWarningDays: integer('pick_up_warning_days').notNull(),
    dueWorkingDays: integer('due_working_days').notNull(),
    dueWarningDays: integer('due_warning_days').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    // Two for the same from the same day on would leave open which of them counts.
    unique('referral_term_one_each')
      .on(
        table.organisationId,
        table.validFrom,
        table.priority,
        table.deskId,
        table.type,
        table.agreementId,
      )
      .nullsNotDistinct(),
  ],
)
