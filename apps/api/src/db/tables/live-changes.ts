import type { LiveKind } from '@onthaal/shared/live-changes'
import { sql } from 'drizzle-orm'
import { bigint, boolean, customType, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** The number of a transaction, of 64 bits, as text. */
const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/**
 * That a thing changed, for whoever has it on the screen: only ever added to, and dropped after a day. It
 * tells of no person and of nothing that changed. Its clock is that of the database, one for all instances.
 */
export const liveChanges = pgTable(
  'live_change',
  {
    /** The transaction that changed the thing. What is of later ones may be there earlier. */
    xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
    id: bigint('id', { mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
    kind: text('kind').$type<LiveKind>().notNull(),
    thingId: uuid('thing_id').notNull(),
    partitionId: uuid('partition_id'),
    senderOrganisationId: uuid('sender_organisation_id'),
    receiverOrganisationId: uuid('receiver_organisation_id'),
    deskId: uuid('desk_id'),
    membershipId: uuid('membership_id'),
    education: boolean('education').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.xid, table.id] })],
)
