import type { Role } from '@onthaal/shared/identity'
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { desks } from './desks.ts'
import { organisations } from './organisations.ts'
import { regions } from './regions.ts'
import { userAccounts } from './user-accounts.ts'

/** Joins a user to an organisation with one or more roles. */
export const memberships = pgTable(
  'membership',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    roles: text('roles').array().$type<Role[]>().notNull(),
    education: boolean('education').notNull(),
    regionId: uuid('region_id').references(() => regions.id),
    /** Where their organisation writes to them. */
    email: text('email'),
    version: integer('version').notNull().default(1),
    /** When somebody last looked whether these rights are still right, and who. */
    reviewedAt: instant('reviewed_at'),
    reviewedBy: uuid('reviewed_by').references(() => userAccounts.id),
    /** Since when it waits for its holder, whose account another organisation keeps: until then it gives nothing. */
    waitingSince: instant('waiting_since'),
  },
  (table) => [
    index('membership_user').on(table.userId),
    index('membership_organisation').on(table.organisationId),
  ],
)

/** The desks of the agency that a membership works for. */
export const membershipDesks = pgTable(
  'membership_desk',
  {
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.deskId] })],
)
