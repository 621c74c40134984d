import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** A program that calls the API by itself: an account of its own kind. Of its secrets only SHA-256 is kept. */
export const programs = pgTable(
  'program',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => userAccounts.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Makes none of its secrets; nobody where that was not written down. */
    registeredBy: uuid('registered_by').references(() => userAccounts.id),
    contact: text('contact').notNull(),
    /** The last day on which it has access. */
    validUntil: date('valid_until').notNull(),
    secretHash: text('secret_hash').unique(),
    secretMadeAt: instant('secret_made_at'),
    /** Works beside the newest, so that a secret is replaced without a stop. */
    earlierSecretHash: text('earlier_secret_hash').unique(),
    lastUsedOn: date('last_used_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('program_organisation').on(table.organisationId, table.userId)],
)
