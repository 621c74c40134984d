import type { ClientParty, TaskState } from '@onthaal/shared/shared-clients'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { desks } from './desks.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** "Wie doet wat": what one of both sides is to do for somebody whom they follow together. */
export const tasks = pgTable(
  'task',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    /** Whose file it is about: that of whoever sent the referrals. */
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The other side, with the desk that held the referral from which it was added. */
    receiverOrganisationId: uuid('receiver_organisation_id')
      .notNull()
      .references(() => organisations.id),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
    isAboutSchool: boolean('is_about_school').notNull(),
    what: text('what').notNull(),
    party: text('party').$type<ClientParty>().notNull(),
    assigneeId: uuid('assignee_id').references(() => userAccounts.id),
    dueOn: date('due_on').notNull(),
    state: text('state').$type<TaskState>().notNull(),
    addedAt: instant('added_at').notNull(),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => userAccounts.id),
    addedParty: text('added_party').$type<ClientParty>().notNull(),
    doneAt: instant('done_at'),
    doneBy: uuid('done_by').references(() => userAccounts.id),
    doneParty: text('done_party').$type<ClientParty>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('task_client').on(table.partitionId, table.personId, table.organisationId),
    // Whom a task is for, by the day on which it is due.
    index('task_of_sender')
      .on(table.organisationId, table.dueOn, table.id)
      .where(sql`${table.state} = 'open' and ${table.party} = 'sender'`),
    index('task_of_desk')
      .on(table.deskId, table.dueOn, table.id)
      .where(sql`${table.state} = 'open' and ${table.party} = 'receiver'`),
  ],
)
