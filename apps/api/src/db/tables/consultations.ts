import type {
  ConsultationAction,
  ConsultationPurpose,
  ConsultedField,
  GlassReason,
} from '@onthaal/shared/consultations'
import type { Role } from '@onthaal/shared/identity'
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'

/**
 * Who saw whom, and why: one row for each answer that showed people, only ever added to. In the database
 * a part for each month, which the migration made by hand.
 */
export const consultations = pgTable(
  'consultation',
  {
    partitionId: partitionId(),
    at: instant('at').notNull(),
    id: uuid('id').notNull(),
    /** Where whoever looked was at work. */
    organisationId: uuid('organisation_id').notNull(),
    /** Whose files were shown: their own, or those of whoever referred the people. */
    keeperId: uuid('keeper_id').notNull(),
    userId: uuid('user_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    sessionId: uuid('session_id').notNull(),
    action: text('action').$type<ConsultationAction>().notNull(),
    purpose: text('purpose').$type<ConsultationPurpose>().notNull(),
    /** Why the glass was broken. */
    reason: text('reason').$type<GlassReason>(),
    personIds: uuid('person_ids').array().notNull(),
    /** How many more were shown of whom nobody here keeps a file yet. */
    withoutFile: integer('without_file').notNull().default(0),
    referralId: uuid('referral_id'),
    fields: text('fields').array().$type<ConsultedField[]>().notNull(),
    traceId: uuid('trace_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.at, table.id] }),
    index('consultation_user').on(table.userId, table.at, table.id),
    index('consultation_organisation').on(table.organisationId, table.at, table.id),
  ],
)

/** Whom each of them showed, a row for each person: row-level security keeps an array from being searched. */
export const consultationSubjects = pgTable(
  'consultation_subject',
  {
    partitionId: partitionId(),
    personId: uuid('person_id').notNull(),
    at: instant('at').notNull(),
    consultationId: uuid('consultation_id').notNull(),
    // As in the row itself: the second lock and the page of a person find here who may read it.
    organisationId: uuid('organisation_id').notNull(),
    keeperId: uuid('keeper_id').notNull(),
    userId: uuid('user_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.personId, table.at, table.consultationId] }),
  ],
)
