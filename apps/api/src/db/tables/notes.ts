import type { ClientParty, NoteAudience } from '@onthaal/shared/shared-clients'
import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** What somebody wrote down of a client: for their own side, or for both. */
export const notes = pgTable(
  'note',
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
    audience: text('audience').$type<NoteAudience>().notNull(),
    /** Gone once the note was withdrawn. */
    text: text('text'),
    writtenAt: instant('written_at').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => userAccounts.id),
    writtenParty: text('written_party').$type<ClientParty>().notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('note_client').on(table.partitionId, table.personId, table.organisationId),
  ],
)
