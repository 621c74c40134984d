import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** How many requests all instances together had of one caller in one minute; no names, hashes alone. */
export const requestCounts = pgTable(
  'request_count',
  {
    /** The minute, counted from the beginning of 1970. First, so that minutes that are over go together. */
    minute: bigint('minute', { mode: 'number' }).notNull(),
    key: text('key').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.minute, table.key] })],
)
