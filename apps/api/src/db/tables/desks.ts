import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'
import { partitions } from './partitions.ts'
import { regions } from './regions.ts'

/** Where the agency receives people: a trajectbegeleider and a taalconsulent (agreement §2.1.1 d). */
export const desks = pgTable('desk', {
  id: uuid('id').primaryKey(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id),
  regionId: uuid('region_id')
    .notNull()
    .references(() => regions.id),
  name: text('name').notNull(),
  /** What stands in letters, so that people find it. */
  address: text('address'),
  openingHours: text('opening_hours'),
  phone: text('phone'),
  version: integer('version').notNull().default(1),
})

/** Which municipalities a desk serves. */
export const deskPartitions = pgTable(
  'desk_partition',
  {
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
    partitionId: uuid('partition_id')
      .notNull()
      .references(() => partitions.id),
  },
  (table) => [primaryKey({ columns: [table.deskId, table.partitionId] })],
)
