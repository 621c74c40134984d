import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
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
  },
  (table) => [index('protocol_pair').on(table.senderOrganisationId, table.receiverOrganisationId)],
)
