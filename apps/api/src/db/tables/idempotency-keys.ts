import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { userAccounts } from './user-accounts.ts'

/** Requests already carried out, so that a retry finds what it made. Holds no body. */
export const idempotencyKeys = pgTable(
  'idempotency_key',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    operation: text('operation').notNull(),
    key: uuid('key').notNull(),
    payloadHash: text('payload_hash').notNull(),
    resourceId: uuid('resource_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.operation, table.key] }),
    // Every write lets go what is old: of a program that writes much, without reading what is not.
    index('idempotency_key_age').on(table.userId, table.createdAt),
  ],
)
