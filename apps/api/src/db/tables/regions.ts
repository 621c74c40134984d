import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

/** Part of the agency with a manager of its own. */
export const regions = pgTable('region', {
  id: uuid('id').primaryKey(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id),
  name: text('name').notNull(),
  version: integer('version').notNull().default(1),
})
