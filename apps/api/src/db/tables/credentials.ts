import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { userAccounts } from './user-accounts.ts'

/** Password of a local account, as an argon2id hash. Read at sign-in only. */
export const credentials = pgTable('credential', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => userAccounts.id),
  passwordHash: text('password_hash').notNull(),
})
