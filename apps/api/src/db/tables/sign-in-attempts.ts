import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/**
 * Somebody who went to the identity provider and did not come back yet. Good for one return, of the same
 * browser; what that browser holds is kept as a hash.
 */
export const signInAttempts = pgTable(
  'sign_in_attempt',
  {
    stateHash: text('state_hash').primaryKey(),
    browserHash: text('browser_hash').notNull(),
    nonce: text('nonce').notNull(),
    codeVerifier: text('code_verifier').notNull(),
    returnTo: text('return_to'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('sign_in_attempt_expiry').on(table.expiresAt)],
)
