import type {
  ColumnsFrom,
  ImportCell,
  ImportColumn,
  ImportOutcome,
  ImportSource,
  ImportStatus,
  RowProblem,
} from '@onthaal/shared/imports'
import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** A list that an organisation reads in, and how far that came. */
export const arrivalImports = pgTable(
  'arrival_import',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').$type<ImportStatus>().notNull(),
    fileName: text('file_name').notNull(),
    header: text('header').array().notNull(),
    /** What each column holds, as far as it is known. */
    columns: text('columns').array().$type<ImportColumn[]>().notNull(),
    columnsFrom: text('columns_from').$type<ColumnsFrom>().notNull(),
    source: text('source').$type<ImportSource>(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => userAccounts.id),
    updatedAt: instant('updated_at').notNull(),
    /** In whose name its rows are carried out. */
    updatedBy: uuid('updated_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    index('arrival_import_newest').on(table.organisationId, table.createdAt, table.id),
    index('arrival_import_old').on(table.updatedAt),
    index('arrival_import_to_do')
      .on(table.updatedAt)
      .where(sql`${table.status} in ('checking', 'running')`),
  ],
)

/** A row of such a list. What it said goes as soon as it stands in a file. */
export const arrivalImportRows = pgTable(
  'arrival_import_row',
  {
    partitionId: partitionId(),
    importId: uuid('import_id').notNull(),
    /** The number that a spreadsheet shows beside it. */
    row: integer('row').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    cells: jsonb('cells').$type<readonly ImportCell[]>().notNull(),
    /** Nothing as long as it was not checked. */
    outcome: text('outcome').$type<ImportOutcome>(),
    problems: jsonb('problems').$type<readonly RowProblem[]>().notNull(),
    /** Whose row it is, by number or because somebody said so. */
    personId: uuid('person_id'),
    /** Who it may be, the likeliest first. */
    suspectIds: uuid('suspect_ids').array().notNull(),
    /** The first row of the same list that tells of the same person. */
    repeats: integer('repeats'),
    /** By what that is seen. */
    repeatKey: text('repeat_key'),
    /** Somebody said that it is nobody who has a file. */
    isSomebodyNew: boolean('is_somebody_new').notNull(),
    /** Rows of one list with the same are of one household; a hash, because the number itself is not kept. */
    householdKey: text('household_key'),
    /** The list names them as the one whom the others of the household are written under. */
    isHouseholdHead: boolean('is_household_head').notNull().default(false),
    /** They live in another household than the others with that key, and stay there. */
    livesElsewhere: boolean('lives_elsewhere').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.importId, table.row] }),
    foreignKey({
      columns: [table.partitionId, table.importId],
      foreignColumns: [arrivalImports.partitionId, arrivalImports.id],
    }).onDelete('cascade'),
    index('arrival_import_row_outcome').on(
      table.partitionId,
      table.importId,
      table.outcome,
      table.row,
    ),
    index('arrival_import_row_repeat')
      .on(table.partitionId, table.importId, table.repeatKey)
      .where(sql`${table.repeatKey} is not null`),
    index('arrival_import_row_household')
      .on(table.partitionId, table.importId, table.householdKey)
      .where(sql`${table.householdKey} is not null`),
    index('arrival_import_row_person')
      .on(table.partitionId, table.organisationId, table.personId)
      .where(sql`${table.personId} is not null`),
  ],
)

/** What the columns of lists with the same headers held before. */
export const arrivalImportColumns = pgTable(
  'arrival_import_columns',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** A hash of the headers. */
    headerKey: text('header_key').notNull(),
    columns: text('columns').array().$type<ImportColumn[]>().notNull(),
    source: text('source').$type<ImportSource>().notNull(),
    usedAt: instant('used_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.headerKey] })],
)
