import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { partitions } from './partitions.ts'

/** Ties together the files that several organisations of one partition keep of the same human being. */
export const persons = pgTable(
  'person',
  {
    partitionId: partitionId().references(() => partitions.id),
    id: uuid('id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.partitionId, table.id] })],
)
