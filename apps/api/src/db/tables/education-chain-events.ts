import type { ChainEvent } from '@onthaal/shared/education'
import type { Role } from '@onthaal/shared/identity'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** What happened to a chain: only ever added to. Nobody is named where it happened by itself. */
export const educationChainEvents = pgTable(
  'education_chain_event',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    event: text('event').$type<ChainEvent>().notNull(),
    /** A code that goes with the event: a reason, a kind of proof. */
    reason: text('reason'),
    detail: text('detail'),
    actorId: uuid('actor_id').references(() => userAccounts.id),
    /** Where whoever did it was at work. */
    actorOrganisationId: uuid('actor_organisation_id').references(() => organisations.id),
    role: text('role').$type<Role>(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('education_chain_event_file').on(
      table.partitionId,
      table.personId,
      table.organisationId,
      table.at,
    ),
  ],
)
