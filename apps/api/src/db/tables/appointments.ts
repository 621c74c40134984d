import type { AppointmentState, SlotKind } from '@onthaal/shared/appointments'
import type { DeskRole } from '@onthaal/shared/referrals'
import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { desks } from './desks.ts'
import { referrals } from './referrals.ts'
import { slots } from './slots.ts'

/** When and where somebody is received for a referral; without a slot they walked in. */
export const appointments = pgTable(
  'appointment',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    slotId: uuid('slot_id').references(() => slots.id),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
    state: text('state').$type<AppointmentState>().notNull(),
    kind: text('kind').$type<SlotKind>().notNull(),
    place: text('place').notNull(),
    deskRoles: text('desk_roles').array().$type<DeskRole[]>().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** Whoever came, came too late. */
    arrivedLate: boolean('arrived_late').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('appointment_referral').on(table.partitionId, table.referralId, table.id),
    // Nobody is expected twice for one referral.
    uniqueIndex('appointment_one_planned')
      .on(table.partitionId, table.referralId)
      .where(sql`${table.state} = 'planned'`),
    // Who came in a period and who did not, for figures.
    index('appointment_starts').on(table.startsAt),
    index('appointment_desk').on(table.deskId, table.startsAt, table.id),
  ],
)
