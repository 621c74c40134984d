import type { EscalationKind } from '@onthaal/shared/education'
import type { ReferralEscalationKind } from '@onthaal/shared/referrals'
import type { FeedbackEscalationKind } from '@onthaal/shared/social-contexts'
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { educationChains } from './education-chains.ts'
import { referrals } from './referrals.ts'

/**
 * That something of a child was brought to those who answer for it: once for each kind and period, because these
 * are its key.
 */
export const escalations = pgTable(
  'escalation',
  {
    partitionId: partitionId(),
    chainId: uuid('chain_id').notNull(),
    kind: text('kind').$type<EscalationKind>().notNull(),
    /** What it is about: a referral, or how near a first day of school is. */
    period: text('period').notNull(),
    at: instant('at').notNull(),
    /** How many people were told by mail: none where nobody who answers for it has an address. */
    told: integer('told').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.chainId, table.kind, table.period] }),
    // It stays with the chain, and goes with it.
    foreignKey({
      columns: [table.partitionId, table.chainId],
      foreignColumns: [educationChains.partitionId, educationChains.id],
    }).onDelete('cascade'),
  ],
)

/**
 * That a referral which waits was brought to those who answer for it: once for each kind and period, because these
 * are its key.
 */
export const referralEscalations = pgTable(
  'referral_escalation',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    kind: text('kind').$type<ReferralEscalationKind | FeedbackEscalationKind>().notNull(),
    /** What it is about: the day by which it was to be picked up, when the question was asked, or the evaluation. */
    period: text('period').notNull(),
    at: instant('at').notNull(),
    /** How many people were told by mail: none where nobody who answers for it has an address. */
    told: integer('told').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId, table.kind, table.period] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('referral_escalation_at').on(table.at),
  ],
)

/** The working days on which it was looked at what has to be escalated: each once, whatever was in between. */
export const escalationRuns = pgTable('escalation_run', {
  day: date('day').primaryKey(),
  finishedAt: instant('finished_at').notNull(),
  escalations: integer('escalations').notNull(),
  mails: integer('mails').notNull(),
})
