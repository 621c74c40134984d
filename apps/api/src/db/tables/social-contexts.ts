import type { FeedbackProgress } from '@onthaal/shared/social-contexts'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { referrals } from './referrals.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * What an OCMW says of the project within which it referred somebody: for that OCMW alone, which is why it lies in
 * no column of the referral. Each version is a row of its own, and the newest counts.
 */
export const socialContexts = pgTable(
  'social_context',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    version: integer('version').notNull(),
    /** Whether there is an individual project of social integration (GPMI). */
    hasProject: boolean('has_project').notNull(),
    livingWage: boolean('living_wage').notNull(),
    signedOn: date('signed_on'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    /** As they were wanted then; those that stand are rows of their own, which the agency may read. */
    evaluationDates: date('evaluation_dates').array().notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId, table.version] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
  ],
)

/** A day for which an OCMW asks feedback of a referral: all that the agency knows of a project. */
export const projectEvaluations = pgTable(
  'project_evaluation',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    dueOn: date('due_on').notNull(),
    addedAt: instant('added_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId, table.dueOn] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('project_evaluation_due').on(table.dueOn),
  ],
)

/** What whoever follows somebody tells for an evaluation; more can be told for the same one, and nothing is changed. */
export const projectFeedback = pgTable(
  'project_feedback',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    dueOn: date('due_on').notNull(),
    progress: text('progress').$type<FeedbackProgress>().notNull(),
    text: text('text').notNull(),
    givenAt: instant('given_at').notNull(),
    givenBy: uuid('given_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.referralId, table.dueOn],
      foreignColumns: [
        projectEvaluations.partitionId,
        projectEvaluations.referralId,
        projectEvaluations.dueOn,
      ],
    }).onUpdate('cascade'),
    index('project_feedback_evaluation').on(table.partitionId, table.referralId, table.dueOn),
  ],
)
