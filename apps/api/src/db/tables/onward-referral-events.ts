import type { Role } from '@onthaal/shared/identity'
import type {
  OnwardEventName,
  OnwardHappening,
  OnwardParty,
  OnwardStatus,
} from '@onthaal/shared/onward-referrals'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { onwardReferrals } from './onward-referrals.ts'
import { userAccounts } from './user-accounts.ts'

/** What happened to an onward referral: append-only, without free text, and for the agency alone. */
export const onwardReferralEvents = pgTable(
  'onward_referral_event',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    onwardReferralId: uuid('onward_referral_id').notNull(),
    event: text('event').$type<OnwardEventName | OnwardHappening>().notNull(),
    fromStatus: text('from_status').$type<OnwardStatus>(),
    toStatus: text('to_status').$type<OnwardStatus>().notNull(),
    by: text('by').$type<OnwardParty>().notNull(),
    /** Nobody where a school did it: it has no account. */
    actorId: uuid('actor_id').references(() => userAccounts.id),
    /** Where whoever did it was at work, which is history. */
    actorOrganisationId: uuid('actor_organisation_id'),
    role: text('role').$type<Role>(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.onwardReferralId],
      foreignColumns: [onwardReferrals.partitionId, onwardReferrals.id],
    }),
    index('onward_referral_event_of').on(table.partitionId, table.onwardReferralId, table.at),
  ],
)
