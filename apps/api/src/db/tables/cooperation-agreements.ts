import { type AnyPgColumn, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

/** What two organisations agreed on working together. When it has ended, that warns and stops nothing. */
export const cooperationAgreements = pgTable(
  'cooperation_agreement',
  {
    id: uuid('id').primaryKey(),
    /** Whose administrator wrote it down. */
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
  },
  (table) => [
    index('cooperation_agreement_organisation').on(table.organisationId),
    index('cooperation_agreement_partner').on(table.partnerOrganisationId),
  ],
)
