import type { GuardianKind } from '@onthaal/shared/households'
import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** Who answers for a minor: somebody with a file here, or a name and a number. */
export const guardians = pgTable(
  'guardian',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    minorId: uuid('minor_id').notNull(),
    guardianId: uuid('guardian_id'),
    name: text('name'),
    phone: text('phone'),
    kind: text('kind').$type<GuardianKind>().notNull(),
    fromDay: date('from_day'),
    untilDay: date('until_day'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.minorId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.guardianId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('guardian_minor').on(table.partitionId, table.minorId, table.organisationId),
    index('guardian_person').on(table.partitionId, table.guardianId, table.organisationId),
    check(
      'guardian_is_somebody',
      sql`${table.guardianId} is not null or ${table.name} is not null`,
    ),
  ],
)
