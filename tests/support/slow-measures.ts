import type { MeasureCode, MeasureSplit } from '@onthaal/shared/measures'
import { belgianDay, daysBetween } from '@onthaal/shared/time'
import type { History } from './random-histories.ts'
import { organisations } from './world.ts'

/** Days, both included. */
interface Days {
  readonly from: string
  readonly until: string
}

/** What one measure makes of one referral: whether it counts it, among which, and after how many days. */
interface Look {
  readonly counts: boolean
  readonly outOf?: boolean
  readonly days?: number | undefined
}

const shares: readonly MeasureCode[] = [
  'pickedUpInTime',
  'noShow',
  'completed',
  'completedInTime',
  'failed',
  'rejected',
  'cancelled',
  'acknowledged',
  'toAcknowledge',
  'contestUpheld',
]

const dayOf = (instant: string) => belgianDay(new Date(instant))
const waiting = ['submitted', 'infoRequested']
const followed = ['accepted', 'inProgress', 'onHold']
const ended = ['completed', 'failed', 'rejected']

/** Looks at one referral at a time, without the definitions that the product goes by. */
function look(measure: MeasureCode, history: History, period: Days, today: string): Look {
  const { status, submitted_at, accepted_at, first_contact_at, closed_at, contested_at } = history
  const nothing = { counts: false }
  if (submitted_at === null || status === 'enteredInError' || status === 'draft') return nothing
  const sent = dayOf(submitted_at)
  const within = (instant: string | null) =>
    instant !== null && dayOf(instant) >= period.from && dayOf(instant) <= period.until
  const isOpen = [...waiting, ...followed].includes(status)
  const closed = within(closed_at) && !isOpen
  const waited = (instant: string | null) =>
    instant === null ? undefined : daysBetween(sent, dayOf(instant))
  const held = (state: string) =>
    history.appointments.some((one) => one.state === state && within(one.at))
  const dues: Record<string, string | null> = {
    submitted: history.pick_up_by,
    infoRequested: history.answer_by,
    accepted: history.due_by,
    inProgress: history.due_by,
    onHold: history.hold_until,
  }
  const by = (instant: string | null, last: string | null) =>
    instant !== null && last !== null ? dayOf(instant) <= last : undefined
  switch (measure) {
    case 'sent':
      return { counts: within(submitted_at) }
    case 'open':
      return { counts: isOpen }
    case 'waitingForPickUp':
      return { counts: waiting.includes(status) }
    case 'overdue':
      return { counts: (dues[status] ?? today) < today }
    case 'caseload':
      return { counts: followed.includes(status) }
    case 'pickedUp':
      return { counts: within(accepted_at), days: waited(accepted_at) }
    case 'pickedUpInTime': {
      const inTime = by(accepted_at, history.pick_up_by)
      return {
        counts: within(accepted_at) && inTime === true,
        outOf: within(accepted_at) && inTime !== undefined,
      }
    }
    case 'firstContact':
      return { counts: within(first_contact_at), days: waited(first_contact_at) }
    case 'noShow':
      return { counts: held('noShow'), outOf: held('noShow') || held('came') }
    case 'closed':
      return { counts: closed }
    case 'completed':
    case 'failed':
    case 'rejected':
    case 'cancelled':
      return { counts: closed && status === measure, outOf: closed }
    case 'completedInTime': {
      const inTime = by(closed_at, history.due_by)
      const completed = closed && status === 'completed'
      return { counts: completed && inTime === true, outOf: completed && inTime !== undefined }
    }
    case 'acknowledged':
    case 'toAcknowledge': {
      const outOf = closed && ended.includes(status)
      const isSeen = history.acknowledged_at !== null
      return { counts: outOf && isSeen === (measure === 'acknowledged'), outOf }
    }
    case 'contested':
      return { counts: within(contested_at) }
    case 'contestUpheld':
      return {
        counts: within(contested_at) && history.contest === 'upheld',
        outOf: within(contested_at),
      }
    case 'escalated':
      return { counts: history.escalated.some(within) }
    default:
      throw new Error(`No slow calculation of ${measure}`)
  }
}

const senders = {
  city: organisations.city.id,
  ocmw: organisations.ocmw.id,
  otherCity: organisations.otherCity.id,
}

/**
 * By what a referral is told apart on one side; nothing where it belongs to no part. A receiver is no longer told of
 * somebody whose referral was withdrawn before anybody picked it up.
 */
export function slowKey(
  split: MeasureSplit,
  history: History,
  { today, side }: { today: string; side: 'sender' | 'receiver' },
): string | undefined {
  const isWithdrawn = history.status === 'cancelled' && history.accepted_at === null
  const told = <Code>(code: Code) => (side === 'receiver' && isWithdrawn ? null : code)
  const age = history.submitted_at === null ? 0 : daysBetween(dayOf(history.submitted_at), today)
  const keys: Partial<Record<MeasureSplit, string | null | undefined>> = {
    type: history.type,
    status: history.status,
    sender: senders[history.from],
    municipality: history.from === 'otherCity' ? organisations.otherCity.id : organisations.city.id,
    language: told(history.sent_language) ?? 'und',
    nationalityGroup: told(history.sent_nationality_group) ?? 'unknown',
    ageGroup: told(history.sent_age_group) ?? 'unknown',
    worker: history.owner_id,
    outcome: history.status === 'rejected' ? history.rejection_reason : history.outcome,
    waited: String([181, 91, 31, 8, 0].find((from) => age >= from)),
  }
  return keys[split] ?? undefined
}

/** What a measure says of these referrals, each looked at by itself. */
export function slowMeasure(
  measure: MeasureCode,
  histories: readonly History[],
  period: Days,
  today: string,
) {
  const looks = histories.map((history) => look(measure, history, period, today))
  const counted = looks.filter(({ counts }) => counts)
  const days = counted.flatMap((one) => one.days ?? []).sort((a, b) => a - b)
  return {
    count: counted.length,
    outOf: shares.includes(measure) ? looks.filter(({ outOf }) => outOf).length : undefined,
    medianDays: days[Math.ceil(days.length * 0.5) - 1],
    p90Days: days[Math.ceil(days.length * 0.9) - 1],
  }
}
