import { bigint, integer, pgTable, varchar } from 'drizzle-orm/pg-core'

/** Failed sign-ins per account and per address; the columns are those of rate-limiter-flexible. */
export const signInLimits = pgTable('sign_in_limit', {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
