import type { ClientParty } from '@onthaal/shared/shared-clients'
import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** Whom the other side asks for first; the newest of each side counts, so that nothing is ever overwritten. */
export const clientContacts = pgTable(
  'client_contact',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    /** Whose file it is about: that of whoever sent the referrals. */
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The other side. */
    receiverOrganisationId: uuid('receiver_organisation_id')
      .notNull()
      .references(() => organisations.id),
    isAboutSchool: boolean('is_about_school').notNull(),
    party: text('party').$type<ClientParty>().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    chosenAt: instant('chosen_at').notNull(),
    chosenBy: uuid('chosen_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('client_contact_client').on(table.partitionId, table.personId, table.organisationId),
  ],
)
