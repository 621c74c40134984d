import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

/** The unit of data. A merger of municipalities gives it another owner and changes no id. */
export const partitions = pgTable('partition', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  nisCode: text('nis_code').notNull(),
  municipalityId: uuid('municipality_id')
    .notNull()
    .references(() => organisations.id),
})
