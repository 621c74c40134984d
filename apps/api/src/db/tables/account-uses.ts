import { pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { userAccounts } from './user-accounts.ts'

/** When somebody signed in last, for whoever reviews who has access. */
export const accountUses = pgTable('account_use', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => userAccounts.id),
  lastSignInAt: instant('last_sign_in_at').notNull(),
})
