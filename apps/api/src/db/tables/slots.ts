import type { SlotKind } from '@onthaal/shared/appointments'
import type { DeskRole } from '@onthaal/shared/referrals'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { desks } from './desks.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** A piece of time in which a desk receives people: of nobody yet, so in no partition. */
export const slots = pgTable(
  'slot',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
    kind: text('kind').$type<SlotKind>().notNull(),
    place: text('place').notNull(),
    deskRoles: text('desk_roles').array().$type<DeskRole[]>().notNull(),
    languages: text('languages').array().notNull(),
    /** Who receives there, when that is known beforehand. */
    staffId: uuid('staff_id').references(() => userAccounts.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    capacity: integer('capacity').notNull(),
    /** How many places are gone. Whose they are is in `appointment`, which not everybody may read. */
    taken: integer('taken').notNull().default(0),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => userAccounts.id),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    // A place is booked once, whoever books at the same time.
    check('slot_place_once', sql`${table.taken} between 0 and ${table.capacity}`),
    check('slot_withdrawn_free', sql`${table.withdrawnAt} is null or ${table.taken} = 0`),
    check('slot_lasts', sql`${table.startsAt} < ${table.endsAt}`),
    index('slot_desk').on(table.deskId, table.startsAt, table.id),
  ],
)
