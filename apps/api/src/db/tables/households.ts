import type { HouseholdRole } from '@onthaal/shared/households'
import { sql } from 'drizzle-orm'
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** People who live together, as one organisation knows them. */
export const households = pgTable(
  'household',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.partitionId, table.id] })],
)

/** Somebody in a household, from one day to another. */
export const householdMembers = pgTable(
  'household_member',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    householdId: uuid('household_id').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    role: text('role').$type<HouseholdRole>().notNull(),
    fromDay: date('from_day'),
    /** Last day in this household; empty while somebody lives there. */
    untilDay: date('until_day'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.householdId],
      foreignColumns: [households.partitionId, households.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('household_member_household').on(table.partitionId, table.householdId),
    index('household_member_person').on(table.partitionId, table.personId, table.organisationId),
    // Nobody lives in two households at once, as far as one organisation knows.
    uniqueIndex('household_member_current')
      .on(table.partitionId, table.personId, table.organisationId)
      .where(sql`${table.untilDay} is null`),
  ],
)
