import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { userAccounts } from './user-accounts.ts'

/** A code with which somebody sets a password once. Only its SHA-256 is kept. */
export const signInCodes = pgTable('sign_in_code', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => userAccounts.id),
  codeHash: text('code_hash').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
