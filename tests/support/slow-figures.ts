import type { Dashboard, Figure } from '@onthaal/shared/dashboards/schemas'
import { belgianDay, daysBetween } from '@onthaal/shared/time'
import type { History } from './random-histories.ts'

/** Every number of a dashboard by a name that tells what it counts. */
export function figuresOf(dashboard: Dashboard): Map<string, Figure> {
  const figures: [string, Figure][] = [
    ['open', dashboard.open],
    ['waiting', dashboard.waitingForPickUp],
    ['overdue', dashboard.overdue],
    ['sent', dashboard.sent],
    ['picked up', dashboard.pickUp],
    ['closed', dashboard.closed],
    ['acknowledged', dashboard.acknowledged],
    ['to acknowledge', dashboard.toAcknowledge],
    ['cancelled', dashboard.cancelled],
  ]
  if (dashboard.firstContact) figures.push(['first contact', dashboard.firstContact])
  for (const figure of dashboard.openByStatus) figures.push([`open ${figure.status}`, figure])
  for (const figure of dashboard.openByAge) figures.push([`age ${figure.fromDays}`, figure])
  for (const way of ['completed', 'failed', 'rejected'] as const) {
    figures.push([way, dashboard[way]])
    for (const part of dashboard[way].parts) figures.push([`${way} ${part.code}`, part])
  }
  for (const { month, sent, pickedUp, firstContact, closed } of dashboard.months) {
    figures.push([`sent ${month}`, sent], [`picked up ${month}`, pickedUp])
    if (firstContact) figures.push([`first contact ${month}`, firstContact])
    figures.push([`closed ${month}`, closed])
  }
  return new Map(figures)
}

interface Asked {
  readonly from: string
  readonly until: string
  readonly today: string
}

const dayOf = (instant: string) => belgianDay(new Date(instant))
const ends = ['completed', 'failed', 'rejected']

/** The names of all numbers that one referral belongs to: one look at one referral at a time. */
function namesOf(history: History, { from, until, today }: Asked): string[] {
  const { status, submitted_at, accepted_at, first_contact_at, closed_at } = history
  if (status === 'enteredInError' || submitted_at === null) return []
  const names = openNamesOf(history, dayOf(submitted_at), today)
  const happened = (name: string, instant: string | null) => {
    const day = instant === null ? '' : dayOf(instant)
    if (day < from || day > until) return false
    names.push(name, `${name} ${day.slice(0, 7)}`)
    return true
  }
  happened('sent', submitted_at)
  happened('picked up', accepted_at)
  happened('first contact', first_contact_at)
  if (happened('closed', closed_at)) names.push(...closedNamesOf(history))
  return names
}

function openNamesOf(history: History, sent: string, today: string): string[] {
  const { status } = history
  if (['completed', 'failed', 'rejected', 'cancelled'].includes(status)) return []
  const age = daysBetween(sent, today)
  const band = [181, 91, 31, 8, 0].find((from) => age >= from)
  const dues: Record<string, string | null> = {
    submitted: history.pick_up_by,
    infoRequested: history.answer_by,
    accepted: history.due_by,
    inProgress: history.due_by,
    onHold: history.hold_until,
  }
  const due = dues[status] ?? null
  return [
    'open',
    `open ${status}`,
    `age ${band}`,
    ...(['submitted', 'infoRequested'].includes(status) ? ['waiting'] : []),
    ...(due !== null && due < today ? ['overdue'] : []),
  ]
}

function closedNamesOf({ status, outcome, rejection_reason, acknowledged_at }: History): string[] {
  const code = status === 'rejected' ? rejection_reason : outcome
  const seen = acknowledged_at === null ? 'to acknowledge' : 'acknowledged'
  return ends.includes(status) ? [status, `${status} ${code}`, seen] : [status]
}

/** How many of these referrals each number of a dashboard counts; what is not named counts none. */
export function slowFigures(histories: readonly History[], asked: Asked): Map<string, number> {
  const counts = new Map<string, number>()
  for (const history of histories) {
    for (const name of namesOf(history, asked)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The least number of days within which half of them came so far; undefined when none did. */
export function slowMedian(
  histories: readonly History[],
  moment: 'accepted_at' | 'first_contact_at',
  { from, until }: Asked,
): number | undefined {
  const waits = histories.flatMap(({ status, submitted_at, [moment]: reached }) => {
    if (status === 'enteredInError' || submitted_at === null || reached === null) return []
    const day = dayOf(reached)
    return day < from || day > until ? [] : [daysBetween(dayOf(submitted_at), day)]
  })
  waits.sort((a, b) => a - b)
  return waits[Math.ceil(waits.length / 2) - 1]
}
