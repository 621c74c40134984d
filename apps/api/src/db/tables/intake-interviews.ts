import type {
  InterpreterKind,
  InterviewChannel,
  InterviewOutcome,
  InterviewStatus,
  InterviewTopic,
  StatesOfSections,
} from '@onthaal/shared/intake-interviews'
import { sql } from 'drizzle-orm'
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** A talk of welcome with somebody; while it is a draft, everything in it may still change. */
export const intakeInterviews = pgTable(
  'intake_interview',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').$type<InterviewStatus>().notNull(),
    heldOn: date('held_on'),
    place: text('place'),
    channel: text('channel').$type<InterviewChannel>(),
    languages: text('languages').array().notNull(),
    interpreter: text('interpreter').$type<InterpreterKind>(),
    topics: text('topics').array().$type<InterviewTopic[]>().notNull(),
    materials: text('materials').array().notNull(),
    notes: text('notes'),
    sections: jsonb('sections').$type<StatesOfSections>().notNull().default({}),
    outcome: text('outcome').$type<InterviewOutcome>(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => userAccounts.id),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: uuid('updated_by')
      .notNull()
      .references(() => userAccounts.id),
    /** Which colleagues opened it a short time ago, each with the moment. */
    readers: jsonb('readers').$type<Readonly<Record<string, string>>>().notNull().default({}),
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('intake_interview_person').on(table.partitionId, table.personId, table.organisationId),
    index('intake_interview_drafts')
      .on(table.organisationId, table.updatedAt, table.id)
      .where(sql`${table.status} = 'draft'`),
    index('intake_interview_held')
      .on(table.organisationId, table.heldOn, table.id)
      .where(sql`${table.status} = 'held'`),
  ],
)
