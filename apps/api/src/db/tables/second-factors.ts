import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { userAccounts } from './user-accounts.ts'

/** What a local account shows beside its password. Reached at the door only. */
export const secondFactors = pgTable('second_factor', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => userAccounts.id),
  /** Encrypted, under a key that the database does not hold. */
  secret: text('secret').notNull(),
  /** None until a first code proved that the user has the secret; it asks for nothing before. */
  confirmedAt: instant('confirmed_at'),
  /** The step in time of the last code that was used: none of it or before is good any more. */
  lastStep: integer('last_step'),
  /** SHA-256 of the recovery codes that were not used yet. */
  recoveryHashes: text('recovery_hashes').array().notNull(),
})
