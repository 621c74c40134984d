import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * All that a desk tells of a trajectory: whether there is a contract, and a certificate (decree of 7 June 2013,
 * art. 20 §7). The newest counts.
 */
export const trajectoryMarks = pgTable(
  'trajectory_mark',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    /** Whose file it is about: that of whoever sent the referrals. */
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The other side. */
    receiverOrganisationId: uuid('receiver_organisation_id')
      .notNull()
      .references(() => organisations.id),
    hasContract: boolean('has_contract').notNull(),
    hasCertificate: boolean('has_certificate').notNull(),
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
    index('trajectory_mark_client').on(table.partitionId, table.personId, table.organisationId),
  ],
)
