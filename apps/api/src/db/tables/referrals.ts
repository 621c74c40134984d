import type { SentBackground } from '@onthaal/shared/background/schemas'
import type { ClockAtSending } from '@onthaal/shared/education/schemas'
import type { EligibilityAtSending } from '@onthaal/shared/eligibility/schemas'
import type { AgeGroup, NationalityGroup } from '@onthaal/shared/persons'
import type {
  CompletionOutcome,
  ContestState,
  DelayReason,
  DeskRole,
  ExtensionReason,
  FailureOutcome,
  HoldReason,
  Priority,
  PriorityReason,
  ReferralReason,
  ReferralStatus,
  ReferralType,
  RejectionReason,
} from '@onthaal/shared/referrals'
import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { cooperationAgreements } from './cooperation-agreements.ts'
import { desks } from './desks.ts'
import { intakeInterviews } from './intake-interviews.ts'
import { organisations } from './organisations.ts'
import { personFiles } from './person-files.ts'
import { protocols } from './protocols.ts'
import { userAccounts } from './user-accounts.ts'

/** Where nothing is due: later than everything that is, so that lists need no place for nothing. */
export const farAway = '9999-12-31'

/** The day by which the next thing has to be done with a referral: picked up, answered, completed, or gone on with. */
export function dueDay(
  table: Readonly<Record<'status' | 'pickUpBy' | 'answerBy' | 'dueBy' | 'holdUntil', AnyPgColumn>>,
): SQL {
  const far = sql.raw(`'${farAway}'::date`)
  // No `coalesce`: what may fail could leak a row, so row-level security would keep it from an index.
  const orFar = (day: AnyPgColumn) => sql`case when ${day} is null then ${far} else ${day} end`
  return sql`(case ${table.status} when 'submitted' then ${orFar(table.pickUpBy)} when 'infoRequested' then ${orFar(table.answerBy)} when 'accepted' then ${orFar(table.dueBy)} when 'inProgress' then ${orFar(table.dueBy)} when 'onHold' then ${orFar(table.holdUntil)} else ${far} end)`
}

/** A referral, in the state it has now; its history is in `referral_event`. */
export const referrals = pgTable(
  'referral',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    reference: text('reference').notNull(),
    version: integer('version').notNull(),
    type: text('type').$type<ReferralType>().notNull(),
    status: text('status').$type<ReferralStatus>().notNull(),
    personId: uuid('person_id').notNull(),
    senderOrganisationId: uuid('sender_organisation_id').notNull(),
    receiverOrganisationId: uuid('receiver_organisation_id')
      .notNull()
      .references(() => organisations.id),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => desks.id),
    /** The referral that this one was forwarded from; empty for a root. */
    partOf: uuid('part_of'),
    protocolId: uuid('protocol_id').references(() => protocols.id),
    /** The cooperation agreement in force when it was sent, if there was one. */
    agreementId: uuid('agreement_id').references(() => cooperationAgreements.id),
    reasons: text('reasons').array().$type<ReferralReason[]>().notNull(),
    reasonNote: text('reason_note'),
    priority: text('priority').$type<Priority>().notNull(),
    priorityReason: text('priority_reason').$type<PriorityReason>(),
    deskRoles: text('desk_roles').array().$type<DeskRole[]>().notNull(),
    ownerId: uuid('owner_id').references(() => userAccounts.id),
    createdAt: instant('created_at').notNull(),
    /** A draft that goes out as soon as a protocol lets it: since when, and in whose name. */
    waitsSince: instant('waits_since'),
    waitsBy: uuid('waits_by').references(() => userAccounts.id),
    submittedAt: instant('submitted_at'),
    /** Who of the sender sent it, or let it go out by itself. */
    sentBy: uuid('sent_by').references(() => userAccounts.id),
    pickUpBy: date('pick_up_by'),
    /** From which day on the clock for picking up warns. */
    pickUpWarningOn: date('pick_up_warning_on'),
    /** Uiterste datum. What was sent before there was one has none. */
    dueBy: date('due_by'),
    dueWarningOn: date('due_warning_on'),
    /** The uiterste datum before it was put off, once. */
    extendedFrom: date('extended_from'),
    extensionReason: text('extension_reason').$type<ExtensionReason>(),
    /** Why nobody picked it up in time, as the desk tells the sender. */
    delayReason: text('delay_reason').$type<DelayReason>(),
    acceptedAt: instant('accepted_at'),
    firstContactAt: instant('first_contact_at'),
    closedAt: instant('closed_at'),
    acknowledgedAt: instant('acknowledged_at'),
    contest: text('contest').$type<ContestState>(),
    contestedAt: instant('contested_at'),
    heldFrom: text('held_from').$type<ReferralStatus>(),
    /** When the pause began. */
    heldAt: instant('held_at'),
    /** Last day of a pause. */
    holdUntil: date('hold_until'),
    holdReason: text('hold_reason').$type<HoldReason>(),
    /** Day by which the sender is to answer the open question. */
    answerBy: date('answer_by'),
    askedAt: instant('asked_at'),
    /** The talk from which it follows. */
    interviewId: uuid('interview_id'),
    /** What the rules of civic integration said on the day it was sent. */
    eligibility: jsonb('eligibility').$type<EligibilityAtSending>(),
    /** What the clock of compulsory education said on that day. */
    compulsoryClock: jsonb('compulsory_clock').$type<ClockAtSending>(),
    /** What went along of the background of the person. */
    background: jsonb('background').$type<SentBackground>(),
    /** What figures tell people apart by, as it was at sending; what went on elsewhere or was erased has none. */
    sentLanguage: text('sent_language'),
    sentNationalityGroup: text('sent_nationality_group').$type<NationalityGroup>(),
    sentAgeGroup: text('sent_age_group').$type<AgeGroup>(),
    /** The number of the person in the agency's own system. */
    agiiClientNumber: text('agii_client_number'),
    attemptCount: integer('attempt_count').notNull(),
    lastAttemptOn: date('last_attempt_on'),
    outcome: text('outcome').$type<CompletionOutcome | FailureOutcome>(),
    outcomeDate: date('outcome_date'),
    rejectionReason: text('rejection_reason').$type<RejectionReason>(),
    /** The referral that this one, when rejected as duplicate, repeats. */
    duplicateOf: uuid('duplicate_of'),
    messageToReferrer: text('message_to_referrer'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.senderOrganisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.partOf],
      foreignColumns: [table.partitionId, table.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.duplicateOf],
      foreignColumns: [table.partitionId, table.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.interviewId],
      foreignColumns: [intakeInterviews.partitionId, intakeInterviews.id],
    }),
    uniqueIndex('referral_reference').on(table.partitionId, table.reference),
    // A second pending root of the same type for the same person by the same sender is refused.
    uniqueIndex('referral_one_pending')
      .on(table.partitionId, table.personId, table.type, table.senderOrganisationId)
      .where(
        sql`${table.partOf} is null and ${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_queue')
      .on(table.deskId, table.pickUpBy, table.id)
      .where(sql`${table.status} in ('submitted', 'infoRequested')`),
    // What nobody picked up in time, and what nobody answered, over all desks: looked for once a day.
    index('referral_unclaimed').on(table.pickUpBy).where(sql`${table.status} = 'submitted'`),
    index('referral_unanswered').on(table.askedAt).where(sql`${table.status} = 'infoRequested'`),
    index('referral_due')
      .on(table.deskId, dueDay(table), table.id)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_sent_due')
      .on(table.senderOrganisationId, dueDay(table), table.id)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_open')
      .on(table.deskId, table.submittedAt, table.id)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    // How much a desk has in hand, for figures: of a region, whose parts are many, without reading another index.
    index('referral_open_part')
      .on(table.deskId, table.partitionId)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_sent_open')
      .on(table.senderOrganisationId, table.submittedAt, table.id)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_asked')
      .on(table.deskId, table.answerBy, table.id)
      .where(sql`${table.status} = 'infoRequested'`),
    index('referral_paused')
      .on(table.deskId, table.holdUntil, table.id)
      .where(sql`${table.status} = 'onHold'`),
    index('referral_sent_paused')
      .on(table.senderOrganisationId, table.submittedAt, table.id)
      .where(sql`${table.status} = 'onHold'`),
    index('referral_questions')
      .on(table.senderOrganisationId, table.answerBy, table.id)
      .where(sql`${table.status} = 'infoRequested'`),
    index('referral_contests')
      .on(table.deskId, table.closedAt, table.id)
      .where(sql`${table.contest} = 'open'`),
    // What was picked up or reached in a period, for figures.
    index('referral_desk_accepted')
      .on(table.deskId, table.acceptedAt)
      .where(sql`${table.acceptedAt} is not null`),
    index('referral_sent_accepted')
      .on(table.senderOrganisationId, table.acceptedAt)
      .where(sql`${table.acceptedAt} is not null`),
    index('referral_desk_contact')
      .on(table.deskId, table.firstContactAt)
      .where(sql`${table.firstContactAt} is not null`),
    index('referral_contested')
      .on(table.deskId, table.contestedAt)
      .where(sql`${table.contestedAt} is not null`),
    index('referral_sent_contested')
      .on(table.senderOrganisationId, table.contestedAt)
      .where(sql`${table.contestedAt} is not null`),
    index('referral_desk').on(table.deskId, table.submittedAt, table.id),
    index('referral_desk_closed')
      .on(table.deskId, table.closedAt, table.id)
      .where(sql`${table.closedAt} is not null`),
    index('referral_sent_closed')
      .on(table.senderOrganisationId, table.closedAt, table.id)
      .where(sql`${table.closedAt} is not null`),
    index('referral_interview')
      .on(table.partitionId, table.interviewId)
      .where(sql`${table.interviewId} is not null`),
    // Two tabs of one talk make one line of a kind for one person.
    uniqueIndex('referral_interview_line')
      .on(table.partitionId, table.interviewId, table.personId, table.type)
      .where(sql`${table.status} = 'draft'`),
    index('referral_caseload')
      .on(table.ownerId, table.acceptedAt, table.id)
      .where(sql`${table.status} in ('accepted', 'inProgress', 'onHold')`),
    // Who follows what at a desk, whether or not they still work there.
    index('referral_followed')
      .on(table.deskId, table.ownerId)
      .where(sql`${table.status} in ('accepted', 'inProgress', 'onHold')`),
    index('referral_sent').on(table.senderOrganisationId, table.submittedAt, table.id),
    // Few of all are of the agency, whose list of them would else be looked for among the rest.
    index('referral_sent_by_agency')
      .on(table.senderOrganisationId, table.submittedAt, table.id)
      .where(sql`${table.type} in ('socialServices', 'care', 'leisure')`),
    index('referral_drafts')
      .on(table.senderOrganisationId, table.createdAt, table.id)
      .where(sql`${table.status} = 'draft'`),
    index('referral_waiting')
      .on(table.senderOrganisationId, table.createdAt, table.id)
      .where(sql`${table.status} = 'draft' and ${table.waitsSince} is not null`),
    index('referral_to_acknowledge')
      .on(table.senderOrganisationId, table.closedAt, table.id)
      .where(
        sql`${table.acknowledgedAt} is null and ${table.status} in ('completed', 'failed', 'rejected')`,
      ),
    index('referral_sent_by')
      .on(table.sentBy, table.submittedAt, table.id)
      .where(
        sql`${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
    index('referral_part_of')
      .on(table.partitionId, table.partOf)
      .where(sql`${table.partOf} is not null`),
    index('referral_duplicate_of')
      .on(table.partitionId, table.duplicateOf)
      .where(sql`${table.duplicateOf} is not null`),
    index('referral_person').on(table.partitionId, table.personId),
    // The agency follows children by the referrals for school that its desks have in hand. With the part of the
    // country in it, no second index is read for all that somebody sees.
    index('referral_school')
      .on(table.deskId, table.partitionId, table.personId)
      .where(
        sql`${table.type} in ('compulsoryEducation', 'preschool', 'school') and ${table.status} in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')`,
      ),
  ],
)
