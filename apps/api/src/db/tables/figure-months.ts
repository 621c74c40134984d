import type { ReferralMeasure } from '@onthaal/shared/measures'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'

const count = (name: string) => integer(name).notNull()
const days = (name: string) => integer(name).array().notNull()
const counts = () => ({
  sent: count('sent'),
  pickedUp: count('picked_up'),
  pickedUpInTime: count('picked_up_in_time'),
  pickedUpLate: count('picked_up_late'),
  firstContact: count('first_contact'),
  // A referral has several appointments and escalations: it counts in the first month of a longer period alone.
  attended: count('attended'),
  attendedInQuarter: count('attended_in_quarter'),
  attendedInYear: count('attended_in_year'),
  noShow: count('no_show'),
  noShowInQuarter: count('no_show_in_quarter'),
  noShowInYear: count('no_show_in_year'),
  completed: count('completed'),
  failed: count('failed'),
  rejected: count('rejected'),
  cancelled: count('cancelled'),
  completedInTime: count('completed_in_time'),
  completedLate: count('completed_late'),
  acknowledged: count('acknowledged'),
  toAcknowledge: count('to_acknowledge'),
  contested: count('contested'),
  contestUpheld: count('contest_upheld'),
  escalated: count('escalated'),
  escalatedInQuarter: count('escalated_in_quarter'),
  escalatedInYear: count('escalated_in_year'),
})

/** Without references: these are the ids of referrals, and whoever writes is not to wait for a desk that others name. */
const cell = () => ({
  partitionId: partitionId(),
  number: bigint('number', { mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
  deskId: uuid('desk_id').notNull(),
  senderOrganisationId: uuid('sender_organisation_id').notNull(),
  receiverOrganisationId: uuid('receiver_organisation_id').notNull(),
  /** Its first day, on Belgian clocks. */
  month: date('month').notNull(),
})

/**
 * What happened in a month with the referrals of one sender at one desk, counted once for all: whatever is not there and
 * has no mark did not happen. Written by a door alone, which counts all of a desk and a month anew.
 */
export const figureMonths = pgTable(
  'figure_month',
  {
    ...cell(),
    /** Whether it is about schooling of minors, which few may know of. */
    schooling: boolean('schooling').notNull(),
    /** Whether the receiver is not told of the person any more. */
    untold: boolean('untold').notNull(),
    /** What the protocol keeps from a sender is decided when it is read. */
    protocolId: uuid('protocol_id'),
    /** By what it is told apart, and which part it is; both empty for all together. */
    dim: text('dim').notNull(),
    key: text('key').notNull(),
    ...counts(),
    /** Of each that was picked up, the days since it was sent. */
    pickUpDays: days('pick_up_days'),
    firstContactDays: days('first_contact_days'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.number] }),
    index('figure_month_desk').on(table.deskId, table.dim, table.month),
    index('figure_month_sender').on(table.senderOrganisationId, table.dim, table.month),
    index('figure_month_month').on(table.month),
  ],
)

/** The month of what is open: that has none yet. */
export const openMonth = '9999-12-01'

/**
 * The same of all senders at a desk together, as its organisation is told it, so that a region of many desks reads little.
 * Under `parts` stands of which parts it is: whoever does not see all of these reads nothing of it.
 */
export const figureDeskMonths = pgTable(
  'figure_desk_month',
  {
    deskId: uuid('desk_id').notNull(),
    receiverOrganisationId: uuid('receiver_organisation_id').notNull(),
    month: date('month').notNull(),
    schooling: boolean('schooling').notNull(),
    dim: text('dim').notNull(),
    key: text('key').notNull(),
    partitionIds: uuid('partition_ids').array().notNull(),
    ...counts(),
    /** The days that passed until somebody was picked up, and after how many of these how many were. */
    pickUpDays: days('pick_up_days'),
    pickUpCounts: days('pick_up_counts'),
    firstContactDays: days('first_contact_days'),
    firstContactCounts: days('first_contact_counts'),
    // Of what is open, in a month of its own that is later than all.
    open: count('open'),
    waiting: count('waiting'),
    followed: count('followed'),
    /** The days on which the next thing is due, and of how many. */
    dueDays: date('due_days').array().notNull(),
    dueCounts: days('due_counts'),
  },
  (table) => [
    primaryKey({
      columns: [
        table.deskId,
        table.dim,
        table.month,
        table.receiverOrganisationId,
        table.schooling,
        table.key,
      ],
    }),
    index('figure_desk_month_month').on(table.month),
  ],
)

/**
 * That the figures of a month are not what is kept of them: written with the change itself by the tables that figures look
 * at, only ever added to, and gone once they are counted anew. Mostly it says what there is more or less of, and whoever
 * asks adds that; where it does not, the month is counted as it is asked.
 */
export const figureMarks = pgTable(
  'figure_mark',
  {
    ...cell(),
    /** Which figures these are: those of the clock of a measure, and without one all. */
    clock: text('clock').$type<ReferralMeasure['clock']>(),
    /** By how many there are more, or fewer; without it nothing below is said. */
    people: integer('people'),
    /** The columns of the kept months that they are counted in. */
    figures: text('figures').array(),
    /** How long each waited, where the clock ends a wait. */
    days: integer('days'),
    /** When the next thing is due, of what is open. */
    dueOn: date('due_on'),
    schooling: boolean('schooling'),
    untold: boolean('untold'),
    protocolId: uuid('protocol_id'),
    type: text('type'),
    language: text('language'),
    nationalityGroup: text('nationality_group'),
    ageGroup: text('age_group'),
    outcome: text('outcome'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.number] }),
    index('figure_mark_desk').on(table.deskId, table.month),
    index('figure_mark_sender').on(table.senderOrganisationId, table.month),
    check(
      'figure_mark_says_all_or_nothing',
      sql`num_nulls(people, figures, schooling, untold, type, language, nationality_group, age_group) in (0, 8)`,
    ),
  ],
)
