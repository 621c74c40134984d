import type { RetentionPeriods, RetentionReason } from '@onthaal/shared/retention'
import {
  boolean,
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
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** The log of retention: one row for each organisation that was gone through, with numbers and no people. */
export const retentionRuns = pgTable(
  'retention_run',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Whether it only listed what would go. */
    isDryRun: boolean('is_dry_run').notNull(),
    /** Nobody for the command. */
    startedBy: uuid('started_by').references(() => userAccounts.id),
    startedAt: instant('started_at').notNull(),
    /** Empty while it goes on, and for ever when it was broken off. */
    finishedAt: instant('finished_at'),
    periods: jsonb('periods').$type<RetentionPeriods>().notNull(),
    /** How many files went, or would go, for each reason. */
    files: jsonb('files').$type<Partial<Record<RetentionReason, number>>>().notNull(),
    referrals: integer('referrals').notNull(),
    interviews: integer('interviews').notNull(),
  },
  (table) => [index('retention_run_organisation').on(table.organisationId, table.id)],
)

/** What the last dry run of an organisation would let go; gone with the file itself. */
export const retentionCandidates = pgTable(
  'retention_candidate',
  {
    partitionId: partitionId(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    runId: uuid('run_id')
      .notNull()
      .references(() => retentionRuns.id),
    reason: text('reason').$type<RetentionReason>().notNull(),
    /** Last day on which it is kept. */
    dueOn: date('due_on').notNull(),
    referrals: integer('referrals').notNull(),
    interviews: integer('interviews').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.personId, table.organisationId] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('retention_candidate_due').on(table.organisationId, table.dueOn, table.personId),
  ],
)
