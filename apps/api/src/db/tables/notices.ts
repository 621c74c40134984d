import type { NoticeKind, NoticeWay } from '@onthaal/shared/notices'
import { sql } from 'drizzle-orm'
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { memberships } from './memberships.ts'
import { referrals } from './referrals.ts'

/**
 * That something of a referral concerns somebody at work. Until it is seen there is one of each kind for a
 * referral: what comes after it is counted in it.
 */
export const notices = pgTable(
  'notice',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<NoticeKind>().notNull(),
    referralId: uuid('referral_id').notNull(),
    /** How often it happened since it was last seen. */
    count: integer('count').notNull(),
    /** When it happened last. */
    at: instant('at').notNull(),
    seenAt: instant('seen_at'),
    /** By which mail it still has to be told; empty when by none, or no more. */
    mail: text('mail').$type<'atOnce' | 'digest'>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    uniqueIndex('notice_unseen')
      .on(table.membershipId, table.partitionId, table.referralId, table.kind)
      .where(sql`${table.seenAt} is null`),
    index('notice_list').on(table.membershipId, table.at, table.id),
    index('notice_referral').on(table.partitionId, table.referralId, table.kind),
    index('notice_to_mail')
      .on(table.mail, table.membershipId)
      .where(sql`${table.mail} is not null`),
    index('notice_age').on(table.at),
  ],
)

/** How somebody wants to be told of a kind; without a row as usual. */
export const noticePreferences = pgTable(
  'notice_preference',
  {
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<NoticeKind>().notNull(),
    way: text('way').$type<NoticeWay>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.kind] })],
)

/** The working days whose mail of the day was made: each once, whatever was in between. */
export const noticeDigests = pgTable('notice_digest', {
  day: date('day').primaryKey(),
  finishedAt: instant('finished_at').notNull(),
  mails: integer('mails').notNull(),
})
