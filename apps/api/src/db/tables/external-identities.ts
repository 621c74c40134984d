import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { userAccounts } from './user-accounts.ts'

/** Whom an identity provider means by a subject: never found by name or e-mail address (ASVS 10.5.2). */
export const externalIdentities = pgTable(
  'external_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    createdAt: instant('created_at').notNull(),
    lastSignedInAt: instant('last_signed_in_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('external_identity_user').on(table.userId),
  ],
)
