import type { CommitmentCode, CommitmentState } from '@onthaal/shared/agreements'
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { userAccounts } from './user-accounts.ts'

/** What was last said of a commitment of an agreement; those without a row stand as they began. */
export const agreementCommitments = pgTable(
  'agreement_commitment',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    code: text('code').$type<CommitmentCode>().notNull(),
    state: text('state').$type<CommitmentState>().notNull(),
    responsible: text('responsible'),
    evidence: text('evidence'),
    evidenceLink: text('evidence_link'),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.code] })],
)
