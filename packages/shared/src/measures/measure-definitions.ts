import type { Period } from '../dashboards/index.ts'
import {
  type Attendance,
  type ContestState,
  closedStatuses,
  finalStatuses,
  followedStatuses,
  openStatuses,
  type ReferralStatus,
  type TermResult,
  waitingStatuses,
} from '../referrals/index.ts'
import type { Day } from '../time/index.ts'
import type {
  MeasureAudience,
  MeasureClock,
  MeasureCode,
  MeasureExclusion,
  MeasureSplit,
  MeasureUnit,
} from './measure-vocabulary.ts'

/** The filters of a list of referrals that measures go by, apart from days. */
interface Filters {
  status?: ReferralStatus[]
  overdue?: boolean
  acknowledged?: boolean
  pickUp?: TermResult[]
  completion?: TermResult[]
  attendance?: Attendance[]
  contest?: ContestState[]
}

type Moment =
  | 'submitted'
  | 'pickedUp'
  | 'firstContact'
  | 'appointment'
  | 'closed'
  | 'contested'
  | 'escalated'
type DayFilters = { [Name in `${Moment}${'From' | 'Until'}`]?: Day }

/** What is true of every measure. */
interface Definition {
  readonly unit: MeasureUnit
  readonly clock: MeasureClock
  readonly leavesOut: readonly MeasureExclusion[]
  readonly audience: MeasureAudience
  readonly splits: readonly MeasureSplit[]
}

/** A measure over referrals: what it counts is a list of them, narrowed by its filters and its clock. */
export interface ReferralMeasure extends Definition {
  readonly unit: 'referral'
  readonly clock: ReferralClock
  readonly filters: Filters
  /** For a share: those among which it is one. */
  readonly outOf?: Filters
  /** Days from sending to this moment, of which the median and the p90 are told. */
  readonly wait?: 'acceptedAt' | 'firstContactAt'
}

/** A measure over another list, which is counted whole. */
export interface OtherMeasure extends Definition {
  readonly unit: 'arrival' | 'person' | 'child'
}

export type MeasureDefinition = ReferralMeasure | OtherMeasure

type ReferralClock = Extract<
  MeasureClock,
  | 'now'
  | 'submitted'
  | 'pickedUp'
  | 'firstContact'
  | 'appointment'
  | 'closed'
  | 'contested'
  | 'escalated'
>

/** Everything after the draft that was not entered in error, which stays out of all figures. */
const counted = [...openStatuses, ...closedStatuses]

const aboutPerson = ['language', 'nationalityGroup', 'ageGroup'] as const
const anywhere = ['type', 'sender', 'municipality', 'desk', ...aboutPerson] as const
const never = ['drafts', 'enteredInError', 'schoolingWithoutCapability'] as const

function referrals(
  clock: ReferralClock,
  filters: Filters,
  more: Partial<Omit<ReferralMeasure, 'unit' | 'clock' | 'filters'>> = {},
): ReferralMeasure {
  const { leavesOut = [], ...rest } = more
  return {
    unit: 'referral',
    clock,
    filters: { status: counted, ...filters },
    audience: 'everyone',
    splits: anywhere,
    ...rest,
    leavesOut: [...never, ...leavesOut],
  }
}

function other(
  unit: OtherMeasure['unit'],
  clock: MeasureClock,
  audience: MeasureAudience,
  leavesOut: readonly MeasureExclusion[] = ['erased'],
): OtherMeasure {
  return { unit, clock, audience, leavesOut, splits: [] }
}

/** The one definition of each measure: screens, tables, reports and the database all go by it. */
export const measureDefinitions = {
  sent: referrals('submitted', {}),
  open: referrals(
    'now',
    { status: [...openStatuses] },
    { splits: [...anywhere, 'status', 'waited'] },
  ),
  waitingForPickUp: referrals('now', { status: [...waitingStatuses] }),
  overdue: referrals(
    'now',
    { status: [...openStatuses], overdue: true },
    { leavesOut: ['withoutTerm', 'notAgreed'] },
  ),
  caseload: referrals(
    'now',
    { status: [...followedStatuses] },
    { audience: 'receiver', splits: [...anywhere, 'worker'] },
  ),
  pickedUp: referrals(
    'pickedUp',
    {},
    { wait: 'acceptedAt', leavesOut: ['earlierPickUps', 'notAgreed'] },
  ),
  pickedUpInTime: referrals(
    'pickedUp',
    { pickUp: ['inTime'] },
    {
      outOf: { pickUp: ['inTime', 'late'] },
      leavesOut: ['earlierPickUps', 'withoutTerm', 'notAgreed', 'erased'],
    },
  ),
  firstContact: referrals('firstContact', {}, { wait: 'firstContactAt', audience: 'receiver' }),
  noShow: referrals(
    'appointment',
    { attendance: ['noShow'] },
    {
      outOf: { attendance: ['came', 'noShow'] },
      leavesOut: ['cancelledAppointments', 'notAgreed', 'erased'],
    },
  ),
  closed: referrals('closed', { status: [...closedStatuses] }),
  completed: referrals(
    'closed',
    { status: ['completed'] },
    { outOf: { status: [...closedStatuses] }, splits: [...anywhere, 'outcome'] },
  ),
  completedInTime: referrals(
    'closed',
    { status: ['completed'], completion: ['inTime'] },
    {
      outOf: { status: ['completed'], completion: ['inTime', 'late'] },
      leavesOut: ['withoutTerm', 'erased'],
    },
  ),
  failed: referrals(
    'closed',
    { status: ['failed'] },
    { outOf: { status: [...closedStatuses] }, splits: [...anywhere, 'outcome'] },
  ),
  rejected: referrals(
    'closed',
    { status: ['rejected'] },
    { outOf: { status: [...closedStatuses] }, splits: [...anywhere, 'outcome'] },
  ),
  cancelled: referrals(
    'closed',
    { status: ['cancelled'] },
    { outOf: { status: [...closedStatuses] } },
  ),
  acknowledged: referrals(
    'closed',
    { status: [...finalStatuses], acknowledged: true },
    { outOf: { status: [...finalStatuses] } },
  ),
  toAcknowledge: referrals(
    'closed',
    { status: [...finalStatuses], acknowledged: false },
    { outOf: { status: [...finalStatuses] } },
  ),
  contested: referrals('contested', { contest: ['open', 'upheld', 'dismissed'] }),
  contestUpheld: referrals(
    'contested',
    { contest: ['upheld'] },
    { outOf: { contest: ['open', 'upheld', 'dismissed'] } },
  ),
  escalated: referrals('escalated', {}, { leavesOut: ['erased'] }),
  arrivalsInvited: other('arrival', 'invited', 'sender'),
  arrivalsMet: other('arrival', 'met', 'sender'),
  arrivalsToInvite: other('arrival', 'now', 'sender'),
  personsInformed: other('person', 'informed', 'sender', ['erased', 'withdrawnProofs']),
  personsNotInformed: other('person', 'now', 'sender', ['erased', 'withdrawnProofs']),
  childrenFollowed: other('child', 'now', 'schooling'),
  childrenRed: other('child', 'now', 'schooling'),
  childrenOverdue: other('child', 'now', 'schooling'),
  childrenQuestion: other('child', 'now', 'schooling'),
  childrenWithoutReferral: other('child', 'now', 'schooling'),
} as const satisfies Readonly<Record<MeasureCode, MeasureDefinition>>

/** @returns whether the measure is a list of referrals */
export function isOverReferrals(measure: MeasureDefinition): measure is ReferralMeasure {
  return measure.unit === 'referral'
}

/** The filters of a list that say when something happened, by the clock that they look at. */
const daysOfClock: Readonly<Record<Exclude<ReferralClock, 'now'>, (days: Period) => DayFilters>> = {
  submitted: ({ from, until }) => ({ submittedFrom: from, submittedUntil: until }),
  pickedUp: ({ from, until }) => ({ pickedUpFrom: from, pickedUpUntil: until }),
  firstContact: ({ from, until }) => ({ firstContactFrom: from, firstContactUntil: until }),
  appointment: ({ from, until }) => ({ appointmentFrom: from, appointmentUntil: until }),
  closed: ({ from, until }) => ({ closedFrom: from, closedUntil: until }),
  contested: ({ from, until }) => ({ contestedFrom: from, contestedUntil: until }),
  escalated: ({ from, until }) => ({ escalatedFrom: from, escalatedUntil: until }),
}

/**
 * The list that a measure counts, with the one that it is a share of.
 *
 * @param measure over referrals
 * @param whole what narrows all figures alike
 * @param days the period; a measure of now looks at none
 */
export function selectionsOfMeasure<Whole extends object>(
  measure: ReferralMeasure,
  whole: Whole,
  days: Period,
): { list: Whole & Filters & DayFilters; outOf?: Whole & Filters & DayFilters } {
  const { clock, filters, outOf } = measure
  const within = clock === 'now' ? {} : daysOfClock[clock](days)
  const select = (some: Filters) => ({ status: counted, ...whole, ...some, ...within })
  return { list: select(filters), ...(outOf && { outOf: select(outOf) }) }
}

/** @returns whether somebody gets the measure at all */
export function isForAudience(
  { audience }: Definition,
  { isAgency, education }: { readonly isAgency: boolean; readonly education: boolean },
): boolean {
  switch (audience) {
    case 'everyone':
      return true
    case 'receiver':
      return isAgency
    case 'sender':
      return !isAgency
    case 'schooling':
      return education
  }
}
