import type { InformingChannel } from '@onthaal/shared/informing'
import type { InterviewTopic } from '@onthaal/shared/intake-interviews'
import { sql } from 'drizzle-orm'
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { intakeInterviews } from './intake-interviews.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** The proof that somebody was informed about one topic; a mistake is withdrawn, and stays. */
export const informings = pgTable(
  'informing',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    topic: text('topic').$type<InterviewTopic>().notNull(),
    informedOn: date('informed_on').notNull(),
    informedBy: uuid('informed_by')
      .notNull()
      .references(() => userAccounts.id),
    channel: text('channel').$type<InformingChannel>().notNull(),
    languages: text('languages').array().notNull(),
    materials: text('materials').array().notNull(),
    /** The talk in which it was. */
    interviewId: uuid('interview_id'),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => userAccounts.id),
    withdrawReason: text('withdraw_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.interviewId],
      foreignColumns: [intakeInterviews.partitionId, intakeInterviews.id],
    }),
    index('informing_person').on(table.partitionId, table.personId, table.organisationId),
    index('informing_standing')
      .on(table.organisationId, table.partitionId, table.personId)
      .where(sql`${table.withdrawnAt} is null`),
    index('informing_day')
      .on(table.organisationId, table.informedOn)
      .where(sql`${table.withdrawnAt} is null`),
    index('informing_interview')
      .on(table.partitionId, table.interviewId)
      .where(sql`${table.interviewId} is not null`),
  ],
)
