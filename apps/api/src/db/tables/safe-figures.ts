import type { SafeSplit } from '@onthaal/shared/safe-figures'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { partitions } from './partitions.ts'

/** The quarters of which figures were told: each once and for all, in the order of time. */
export const safeFigureQuarters = pgTable(
  'safe_figure_quarter',
  {
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    /** The same for all quarters of a year. */
    threshold: integer('threshold').notNull(),
    toldAt: instant('told_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.quarter] })],
)

/** A number that was told of the people whom a municipality or its OCMW referred: written once, never changed. */
export const safeFigures = pgTable(
  'safe_figure',
  {
    partitionId: uuid('partition_id')
      .notNull()
      .references(() => partitions.id),
    senderKind: text('sender_kind').$type<'municipality' | 'ocmw'>().notNull(),
    year: integer('year').notNull(),
    split: text('split').$type<SafeSplit | 'quarter'>().notNull(),
    /** Where it stands among those of its split. */
    position: integer('position').notNull(),
    /** What it is of: a code, or neighbours that go together. */
    codes: text('codes').array().notNull(),
    people: integer('people').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.partitionId, table.senderKind, table.year, table.split, table.position],
    }),
  ],
)
