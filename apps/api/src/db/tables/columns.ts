import { timestamp, uuid } from 'drizzle-orm/pg-core'

/** An instant, stored with its zone and read as a `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The unit of data; first column of every primary key over data of people. */
export const partitionId = () => uuid('partition_id').notNull()
