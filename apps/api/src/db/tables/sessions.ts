import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { memberships } from './memberships.ts'
import { userAccounts } from './user-accounts.ts'

/** A signed-in browser. Only the SHA-256 of its token is kept (ASVS 7.2.3). */
export const sessions = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id),
    /** Which kind of browser on which system, to be told from others; never what the browser sent. */
    browser: text('browser'),
    system: text('system'),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The user has several memberships and did not say yet in which to work. */
    /** Where the identity provider ends its own session, for whoever signed in there. */
    providerSignOut: text('provider_sign_out'),
    awaitsChoice: boolean('awaits_choice').notNull().default(false),
    /** Since when the screen is locked: until it is unlocked the session opens nothing. */
    lockedAt: instant('locked_at'),
  },
  (table) => [index('session_user').on(table.userId)],
)
