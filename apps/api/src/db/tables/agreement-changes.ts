import type {
  AgreementChangeKind,
  AgreementEscalationKind,
  AgreementFieldChange,
  CommitmentCode,
} from '@onthaal/shared/agreements'
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** What changed of an agreement and its commitments: append-only. */
export const agreementChanges = pgTable(
  'agreement_change',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    at: instant('at').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => userAccounts.id),
    /** For which of the two. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    what: text('what').$type<AgreementChangeKind>().notNull(),
    /** Which one, when it was said of a commitment. */
    commitment: text('commitment').$type<CommitmentCode>(),
    fields: jsonb('fields').$type<AgreementFieldChange[]>().notNull(),
  },
  (table) => [index('agreement_change_agreement').on(table.agreementId, table.at, table.id)],
)

/**
 * That those who keep an agreement were told of its end or of a meeting that was not held: once for each kind and the
 * day that it is about, because these are its key.
 */
export const agreementEscalations = pgTable(
  'agreement_escalation',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    kind: text('kind').$type<AgreementEscalationKind>().notNull(),
    period: date('period').notNull(),
    at: instant('at').notNull(),
    /** How many people were told by mail: none where nobody who keeps it has an address. */
    told: integer('told').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.kind, table.period] })],
)
