import type { ArrivalSource, ArrivalStatus, InterpreterNeed } from '@onthaal/shared/arrivals'
import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** Somebody who came to live here, from their registration to their welcome. */
export const arrivals = pgTable(
  'arrival',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').$type<ArrivalStatus>().notNull(),
    source: text('source').$type<ArrivalSource>().notNull(),
    registeredOn: date('registered_on').notNull(),
    /** As long as the file tells of none. */
    contactLanguage: text('contact_language'),
    invitedOn: date('invited_on'),
    plannedAt: instant('planned_at'),
    room: text('room'),
    staffId: uuid('staff_id').references(() => userAccounts.id),
    interpreter: text('interpreter').$type<InterpreterNeed>(),
    interpreterLanguage: text('interpreter_language'),
    missedTalks: integer('missed_talks').notNull(),
    /** Nothing as long as something is to be done for it. */
    endedOn: date('ended_on'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => userAccounts.id),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: uuid('updated_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    // Somebody arrives once at a time, whoever puts them on the list.
    uniqueIndex('arrival_open')
      .on(table.organisationId, table.partitionId, table.personId)
      .where(sql`${table.endedOn} is null`),
    index('arrival_person').on(table.partitionId, table.personId, table.organisationId),
    index('arrival_registered').on(
      table.organisationId,
      table.status,
      table.registeredOn,
      table.id,
    ),
    index('arrival_invited')
      .on(table.organisationId, table.invitedOn)
      .where(sql`${table.invitedOn} is not null`),
    index('arrival_planned')
      .on(table.organisationId, table.plannedAt, table.id)
      .where(sql`${table.status} = 'planned'`),
    index('arrival_ended')
      .on(table.organisationId, table.status, table.endedOn, table.id)
      .where(sql`${table.endedOn} is not null`),
    check(
      'arrival_planned_when',
      sql`${table.status} <> 'planned' or ${table.plannedAt} is not null`,
    ),
    check(
      'arrival_ended_when',
      sql`(${table.status} in ('toInvite', 'invited', 'planned', 'noResponse')) = (${table.endedOn} is null)`,
    ),
  ],
)
