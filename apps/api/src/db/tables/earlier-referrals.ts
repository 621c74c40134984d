import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** A referral of before Onthaal, as the list told of it: nobody follows it here. */
export const earlierReferrals = pgTable(
  'earlier_referral',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    referredOn: date('referred_on'),
    /** To whom or for what, in the words of the list. */
    about: text('about'),
    /** What came of it, in the words of the list; nothing as long as it is open. */
    outcome: text('outcome'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('earlier_referral_person').on(table.partitionId, table.personId, table.organisationId),
  ],
)
