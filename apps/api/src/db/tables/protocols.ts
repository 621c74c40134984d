import type { DataCategory } from '@onthaal/shared/protocols'
import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

/** Published protocol on which the flow from one organisation to another rests (e-gov decree art. 8). */
export const protocols = pgTable(
  'protocol',
  {
    id: uuid('id').primaryKey(),
    senderOrganisationId: uuid('sender_organisation_id')
      .notNull()
      .references(() => organisations.id),
    receiverOrganisationId: uuid('receiver_organisation_id')
      .notNull()
      .references(() => organisations.id),
    reference: text('reference').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to').notNull(),
    legalBasis: text('legal_basis').notNull(),
    /** What the receiver may tell the sender beside what its own turns need. */
    categories: text('categories').array().$type<DataCategory[]>().notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('protocol_pair').on(table.senderOrganisationId, table.receiverOrganisationId)],
)
