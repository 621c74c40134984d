import type { ClientDecision } from '@onthaal/shared/matching'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * What the agency said of two files in different municipalities: one row for each of them, each in its own
 * partition, so that no file refers to another part of the country. Files that hang together by what was called
 * the same are one client of the agency. Whoever keeps the files knows nothing of it.
 */
export const clientLinks = pgTable(
  'client_link',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    /** Both rows of one decision have it. */
    linkId: uuid('link_id').notNull(),
    /** Who keeps the file: whoever referred the person. */
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** On whose file it hung before that became one with this: it goes back there, and the keeper reads nothing of it. */
    mergedPersonId: uuid('merged_person_id'),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => organisations.id),
    decision: text('decision').$type<ClientDecision>().notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => userAccounts.id),
    /** Since when something else was said of the same two. */
    supersededAt: instant('superseded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('client_link_person').on(table.partitionId, table.personId, table.organisationId),
    index('client_link_link').on(table.linkId),
  ],
)
