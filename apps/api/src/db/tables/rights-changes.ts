import type { RightsChangeName } from '@onthaal/shared/administration'
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** A field of what changed: from what into what. */
export interface ChangedField {
  readonly field: string
  readonly before?: string[]
  readonly after?: string[]
}

/** What changed of rights in an organisation: append-only. */
export const rightsChanges = pgTable(
  'rights_change',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    at: instant('at').notNull(),
    /** Nobody when a command did it. */
    actorId: uuid('actor_id').references(() => userAccounts.id),
    what: text('what').$type<RightsChangeName>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** As it was called then. */
    subjectName: text('subject_name').notNull(),
    fields: jsonb('fields').$type<ChangedField[]>().notNull(),
  },
  (table) => [
    index('rights_change_organisation').on(table.organisationId, table.at, table.id),
    index('rights_change_subject').on(table.subjectId, table.at),
  ],
)
