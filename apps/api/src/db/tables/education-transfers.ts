import type { DeclineReason } from '@onthaal/shared/education'
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
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * A child that moved here, as the municipality that followed it named it: no more than it takes to find it. Once it
 * is taken over the file of the municipality itself says who it is, and these words are gone; so they are once it says
 * that the child does not live there.
 */
export const educationTransfers = pgTable(
  'education_transfer',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Whose file it became; nobody's as long as it waits. */
    personId: uuid('person_id'),
    version: integer('version').notNull(),
    givenName: text('given_name'),
    familyName: text('family_name'),
    birthDate: text('birth_date'),
    fromOrganisationId: uuid('from_organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Since when the child was followed there. */
    followedSince: date('followed_since').notNull(),
    receivedAt: instant('received_at').notNull(),
    takenOverAt: instant('taken_over_at'),
    takenOverBy: uuid('taken_over_by').references(() => userAccounts.id),
    declinedAt: instant('declined_at'),
    declinedBy: uuid('declined_by').references(() => userAccounts.id),
    declineReason: text('decline_reason').$type<DeclineReason>(),
    /** When those who answer for it on both sides were told that nobody took it over: once. */
    escalatedAt: instant('escalated_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('education_transfer_waiting').on(table.organisationId, table.receivedAt),
  ],
)
