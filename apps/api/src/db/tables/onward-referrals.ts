import type { ServiceKind } from '@onthaal/shared/directory'
import type {
  OnwardChannel,
  OnwardStatus,
  OnwardType,
  OnwardWithdrawReason,
  RefusalReason,
} from '@onthaal/shared/onward-referrals'
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
import { personFiles } from './person-files.ts'
import { referrals } from './referrals.ts'
import { services } from './services.ts'
import { userAccounts } from './user-accounts.ts'

/** How the desk refers somebody onward, out of a referral for school; its history is in `onward_referral_event`. */
export const onwardReferrals = pgTable(
  'onward_referral',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    /** Whose file it is about: that of whoever sent the referral. */
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    version: integer('version').notNull(),
    type: text('type').$type<OnwardType>().notNull(),
    status: text('status').$type<OnwardStatus>().notNull(),
    serviceId: uuid('service_id').notNull(),
    /** As the directory had them on the day it was sent. */
    serviceName: text('service_name').notNull(),
    serviceKind: text('service_kind').$type<ServiceKind>().notNull(),
    channel: text('channel').$type<OnwardChannel>().notNull(),
    /** On what this flow of data rests, word for word. */
    legalBasis: text('legal_basis').notNull(),
    sentAt: instant('sent_at').notNull(),
    sentBy: uuid('sent_by')
      .notNull()
      .references(() => userAccounts.id),
    answerBy: date('answer_by').notNull(),
    /** The address to which the newest link went, as whoever sent it saw it. */
    mailedTo: text('mailed_to'),
    /** When the outcome that stands was first given. */
    decidedAt: instant('decided_at'),
    enrolledOn: date('enrolled_on'),
    waitingSince: date('waiting_since'),
    /** When the refusal that stands was given: documents of an earlier one count no more. */
    refusedAt: instant('refused_at'),
    refusalReason: text('refusal_reason').$type<RefusalReason>(),
    withdrawReason: text('withdraw_reason').$type<OnwardWithdrawReason>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.serviceId],
      foreignColumns: [services.partitionId, services.id],
    }),
    index('onward_referral_referral').on(table.partitionId, table.referralId, table.sentAt),
    index('onward_referral_person').on(table.partitionId, table.personId, table.organisationId),
  ],
)
