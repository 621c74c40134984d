import type { ProofEnding, ProofKind } from '@onthaal/shared/education'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { services } from './services.ts'
import { userAccounts } from './user-accounts.ts'

/** What proves that a child has an education: it counts until somebody ends it. */
export const educationProofs = pgTable(
  'education_proof',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<ProofKind>().notNull(),
    /** Nothing for education at home. */
    schoolName: text('school_name'),
    /** The school, where it was chosen in the directory. */
    serviceId: uuid('service_id'),
    enrolledOn: date('enrolled_on').notNull(),
    /** When somebody saw the proof. */
    seenOn: date('seen_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** Nobody of ours where the school said it. */
    recordedBy: uuid('recorded_by').references(() => userAccounts.id),
    recordedFor: uuid('recorded_for').references(() => organisations.id),
    /** Whether the child started; nothing as long as nobody said so. */
    hasStarted: boolean('has_started'),
    startedOn: date('started_on'),
    startedSaidAt: instant('started_said_at'),
    startedSaidBy: uuid('started_said_by').references(() => userAccounts.id),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => userAccounts.id),
    endReason: text('end_reason').$type<ProofEnding>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.serviceId],
      foreignColumns: [services.partitionId, services.id],
    }),
    uniqueIndex('education_proof_in_force')
      .on(table.partitionId, table.personId, table.organisationId)
      .where(sql`${table.endedAt} is null`),
  ],
)
