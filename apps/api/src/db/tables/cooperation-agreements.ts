import { sql } from 'drizzle-orm'
import { type AnyPgColumn, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

/**
 * What two organisations agreed on working together, and the addenda to that. When it has ended, that warns and stops
 * nothing.
 */
export const cooperationAgreements = pgTable(
  'cooperation_agreement',
  {
    id: uuid('id').primaryKey(),
    /** Whose staff wrote it down. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    partnerOrganisationId: uuid('partner_organisation_id')
      .notNull()
      .references(() => organisations.id),
    reference: text('reference').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to').notNull(),
    replacedBy: uuid('replaced_by').references((): AnyPgColumn => cooperationAgreements.id),
    version: integer('version').notNull().default(1),
    /** On which day it was decided and signed. */
    signedOn: date('signed_on'),
    /** The agreement that this one is an addendum to. */
    amends: uuid('amends').references((): AnyPgColumn => cooperationAgreements.id),
    /** The days on which both sides met to evaluate it. */
    evaluatedOn: date('evaluated_on').array().notNull().default(sql`'{}'`),
    nextEvaluationOn: date('next_evaluation_on'),
  },
  (table) => [
    index('cooperation_agreement_organisation').on(table.organisationId),
    index('cooperation_agreement_partner').on(table.partnerOrganisationId),
  ],
)
