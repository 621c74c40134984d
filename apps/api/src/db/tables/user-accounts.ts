import { sql } from 'drizzle-orm'
import { check, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { organisations } from './organisations.ts'

/** Somebody who signs in, or a program. What they may do follows from their memberships. */
export const userAccounts = pgTable(
  'user_account',
  {
    id: uuid('id').primaryKey(),
    /** None for whoever signs in with an identity provider alone. */
    username: text('username'),
    displayName: text('display_name').notNull(),
    disabledAt: instant('disabled_at'),
    /** Whose administrators keep it; nobody's when it was made in another way. */
    organisationId: uuid('organisation_id').references(() => organisations.id),
    kind: text('kind').$type<'person' | 'program'>().notNull().default('person'),
  },
  (table) => [
    uniqueIndex('user_account_username').on(sql`lower(${table.username})`),
    // Without a name nothing opens it by a password.
    check('user_account_program', sql`${table.kind} = 'person' or ${table.username} is null`),
  ],
)
