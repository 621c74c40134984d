import { boolean, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'
import { referralEvents } from './referral-events.ts'

/** The words typed with an event, apart from it so that they can be erased while the event stays. */
export const referralEventTexts = pgTable(
  'referral_event_text',
  {
    partitionId: partitionId(),
    eventId: uuid('event_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Whether the other side of the referral may read it too. */
    shared: boolean('shared').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.eventId] }),
    foreignKey({
      columns: [table.partitionId, table.eventId],
      foreignColumns: [referralEvents.partitionId, referralEvents.id],
    }),
  ],
)
