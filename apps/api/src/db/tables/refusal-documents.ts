import type { DocumentType } from '@onthaal/shared/onward-referrals'
import { customType, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { onwardReferrals } from './onward-referrals.ts'
import { userAccounts } from './user-accounts.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The document of an enrolment that was not realised; the newest counts. Its name, which could say anything, is not kept. */
export const refusalDocuments = pgTable(
  'refusal_document',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    onwardReferralId: uuid('onward_referral_id').notNull(),
    mediaType: text('media_type').$type<DocumentType>().notNull(),
    content: bytes('content').notNull(),
    addedAt: instant('added_at').notNull(),
    /** Nobody where the school added it. */
    addedBy: uuid('added_by').references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.onwardReferralId],
      foreignColumns: [onwardReferrals.partitionId, onwardReferrals.id],
    }),
    index('refusal_document_of').on(table.partitionId, table.onwardReferralId, table.addedAt),
  ],
)
