import type { ExportFormat, ExportState } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { memberships } from './memberships.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A list that somebody takes along, in one membership; gone after a day. */
export const listExports = pgTable(
  'list_export',
  {
    id: uuid('id').primaryKey(),
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    asked: jsonb('asked').$type<NewExport>().notNull(),
    format: text('format').$type<ExportFormat>().notNull(),
    state: text('state').$type<ExportState>().notNull(),
    fileName: text('file_name').notNull(),
    /** How many rows there were when it was asked for. */
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    attempts: integer('attempts').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Until when whoever makes it has said to be at work. */
    workedUntil: instant('worked_until'),
    /** What its maker could see then: a file is handed over as long as that is the same. */
    reach: text('reach'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('list_export_own').on(table.userId, table.organisationId, table.createdAt),
    index('list_export_expired').on(table.expiresAt),
  ],
)

/** A piece of such a file. */
export const listExportParts = pgTable(
  'list_export_part',
  {
    exportId: uuid('export_id')
      .notNull()
      .references(() => listExports.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    content: bytes('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.exportId, table.number] })],
)
