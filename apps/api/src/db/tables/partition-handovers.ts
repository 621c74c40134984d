import type { HandoverStatus } from '@onthaal/shared/organisations'
import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { organisations } from './organisations.ts'
import { partitions } from './partitions.ts'
import { userAccounts } from './user-accounts.ts'

/** One municipality offers the data of a part to another, which takes them over or not. */
export const partitionHandovers = pgTable(
  'partition_handover',
  {
    id: uuid('id').primaryKey(),
    partitionId: uuid('partition_id')
      .notNull()
      .references(() => partitions.id),
    fromOrganisationId: uuid('from_organisation_id')
      .notNull()
      .references(() => organisations.id),
    toOrganisationId: uuid('to_organisation_id')
      .notNull()
      .references(() => organisations.id),
    status: text('status').$type<HandoverStatus>().notNull(),
    version: integer('version').notNull().default(1),
    offeredAt: instant('offered_at').notNull(),
    offeredBy: uuid('offered_by')
      .notNull()
      .references(() => userAccounts.id),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by').references(() => userAccounts.id),
  },
  (table) => [
    // One offer at a time.
    uniqueIndex('partition_handover_open')
      .on(table.partitionId)
      .where(sql`${table.status} = 'offered'`),
    index('partition_handover_from').on(table.fromOrganisationId),
    index('partition_handover_to').on(table.toOrganisationId),
  ],
)
