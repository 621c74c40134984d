import type { ContactRole } from '@onthaal/shared/agreements'
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { organisations } from './organisations.ts'

/** Who signed an agreement, for one of the two. */
export const agreementSignatories = pgTable(
  'agreement_signatory',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    position: text('position').notNull(),
  },
  (table) => [index('agreement_signatory_agreement').on(table.agreementId)],
)

/** Whom one of the two can be asked for about an agreement, from a day on. */
export const agreementContacts = pgTable(
  'agreement_contact',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => cooperationAgreements.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text('role').$type<ContactRole>().notNull(),
    name: text('name').notNull(),
    phone: text('phone'),
    email: text('email'),
    validFrom: date('valid_from').notNull(),
    /** The last day; open-ended when there is none. */
    validTo: date('valid_to'),
  },
  (table) => [index('agreement_contact_agreement').on(table.agreementId)],
)
