import type { MatchDecision } from '@onthaal/shared/matching'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** What was said of two files that may be of one person. Only ever added to: the newest one counts. */
export const personMatchDecisions = pgTable(
  'person_match_decision',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    otherPersonId: uuid('other_person_id').notNull(),
    decision: text('decision').$type<MatchDecision>().notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.otherPersonId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('person_match_decision_person').on(
      table.partitionId,
      table.personId,
      table.organisationId,
    ),
    index('person_match_decision_other').on(
      table.partitionId,
      table.otherPersonId,
      table.organisationId,
    ),
  ],
)
