import { isReachable } from '@onthaal/shared/persons'
import { closedStatuses, type TypeToDesk } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { DemoFile } from './demo-files.ts'
import { playLife } from './demo-history.ts'
import { type DemoHome, snapshotOf } from './demo-homes.ts'
import type { DemoPerson } from './demo-households.ts'
import { proofsOf } from './demo-informing.ts'
import { inventLife, inventRest } from './demo-lives.ts'
import type { Meeting, Setting } from './demo-meetings.ts'
import type { DemoHistory } from './demo-play.ts'
import { askFor } from './demo-referrals.ts'
import { beginTalk, closeTalk } from './demo-talks.ts'
import type { LifeRows } from './life-rows.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-time.ts'

/** Somebody whom an organisation has met. */
interface Known {
  readonly person: DemoPerson
  readonly file: DemoFile
}

/** A family across the desk of an organisation. */
interface Visit extends Setting {
  readonly meeting: Meeting
  readonly home: DemoHome | undefined
  readonly known: readonly Known[]
}

/** Something to ask for somebody. */
interface Line extends Known {
  readonly type: TypeToDesk
}

/** Minutes that it takes to write one referral. */
const lineMinutes = 4

/** Holds the talk of a family and sends what follows from it, then and later. */
export function askForFamily(random: Random, visit: Visit, rows: LifeRows): void {
  const { meeting, known } = visit
  const lines = linesFor(random, visit).slice(0, 7)
  const [first] = known
  if (first === undefined) return
  const withTalk = meeting.life !== undefined || lines.length === 0 || random.chance(0.92)
  hold(random, visit, { with: first, lines, minute: meeting.minute, withTalk }, rows)
}

function linesFor(random: Random, { meeting, known }: Visit): Line[] {
  const schooling = meeting.workers.some(({ education }) => education)
  const lines = known.flatMap((one) => {
    const { age } = one.person
    if (!isReachable(one.file)) return []
    return typesFor(random, age, schooling).map((type) => ({ ...one, type }))
  })
  const [first] = known
  const isSettled = meeting.life !== undefined && first !== undefined
  const others = lines.filter(
    ({ person, type }) => person !== first?.person || type !== 'civicIntegration',
  )
  return isSettled ? [{ ...first, type: 'civicIntegration' }, ...others] : lines
}

function typesFor(random: Random, age: number, schooling: boolean): TypeToDesk[] {
  if (age >= 18) {
    return random.weigh<TypeToDesk[]>([
      [['civicIntegration'], 27],
      [['dutchLanguage'], 14],
      [['civicIntegration', 'dutchLanguage'], 46],
      [[], 13],
    ])
  }
  if (!schooling || age < 3 || !random.chance(0.6)) return []
  return age >= 5 ? ['compulsoryEducation'] : ['preschool']
}

interface Talk {
  readonly with: Known
  readonly lines: readonly Line[]
  readonly minute: number
  readonly withTalk: boolean
}

function hold(random: Random, visit: Visit, talk: Talk, rows: LifeRows): void {
  const { meeting, time, known, home } = visit
  const { lines, minute } = talk
  const begun = beginTalk(random, {
    file: talk.with.file,
    by: meeting.by.id,
    heldOn: time.dayOf(minute),
    at: time.at(minute),
    withMinors: known.some(({ person }) => person.age < 18),
  })
  const interviewId = talk.withTalk ? begun.id : null
  const histories = lines.map((line, at) => send(random, visit, talk, line, at, interviewId))
  for (const history of histories) keep(rows, history, visit)
  if (talk.withTalk) {
    const ended = endTalk(random, begun, visit, talk, histories)
    rows.intakeInterviews.push(ended)
    const files = known.map(({ file }) => file)
    rows.informings.push(...proofsOf(random, { talk: ended, minute, time, home, files }))
  }
  for (const [at, line] of lines.entries()) {
    const history = histories[at]
    if (history !== undefined) askAgain(random, visit, line, history, rows)
  }
}

function send(
  random: Random,
  visit: Visit,
  { lines, minute }: Talk,
  line: Line,
  at: number,
  interviewId: string | null,
): DemoHistory {
  const { place, staff, time, meeting, taken } = visit
  const { file, type } = line
  const createdAt = new Date(time.at(minute).getTime() + at * lineMinutes * 60_000)
  const mayForward = place.desks.length > 1
  const settled = at === 0 && minute === meeting.minute ? meeting.life : undefined
  return playLife({
    referral: { ...askFor(random, { type, file, place, createdAt, taken }), interviewId },
    file,
    senders: meeting.workers.filter(({ education }) => education || !isOfMinors(type)),
    place,
    staff,
    life: mayBeSent(visit) ? (settled ?? inventLife(random, { type, mayForward })) : [],
    // A part is not forwarded once more, and rests where all is settled.
    lifeOfPart: () => (settled ? [] : inventRest(random, { type, mayForward: false })),
    sendAfter: (lines.length - at) * lineMinutes + 6,
    start: minute,
    time,
    random,
  })
}

function isOfMinors(type: TypeToDesk): boolean {
  return type === 'compulsoryEducation' || type === 'preschool'
}

function mayBeSent({ place, meeting }: Visit): boolean {
  return place.ocmwHasProtocol || meeting.organisation.kind !== 'ocmw'
}

function endTalk(
  random: Random,
  begun: LifeRows['intakeInterviews'][number],
  visit: Visit,
  { minute, lines }: Talk,
  histories: readonly DemoHistory[],
): LifeRows['intakeInterviews'][number] {
  const { time } = visit
  const end = time.at(minute + lines.length * lineMinutes + 6)
  if (histories.length === 0) {
    const outcome = random.chance(0.6) ? 'informedNoReferral' : 'noReferralNeeded'
    return closeTalk(begun, outcome, end)
  }
  if (!mayBeSent(visit)) return closeTalk(begun, 'referralWaiting', end)
  const sent = histories.flatMap(({ referral }) => referral.submittedAt ?? [])
  const [sentAt] = sent
  const isWritten = histories.some(({ referral }) => referral.status === 'draft')
  return isWritten || sentAt === undefined ? begun : closeTalk(begun, 'referred', sentAt)
}

/** Somebody comes back for the same thing once it has ended: it had failed, or the next course begins. */
function askAgain(
  random: Random,
  visit: Visit,
  line: Line,
  { referral, until }: DemoHistory,
  rows: LifeRows,
): void {
  const ended = closedStatuses.some((status) => status === referral.status)
  if (!ended || !random.chance(0.48)) return
  const minute = until + random.int(8, 90) * workingDay
  if (minute > visit.time.last - workingDay) return
  hold(random, visit, { with: line, lines: [line], minute, withTalk: random.chance(0.5) }, rows)
}

function keep(
  rows: LifeRows,
  history: DemoHistory,
  { home, known }: Pick<Visit, 'home' | 'known'>,
): void {
  const { referral, events, texts, attempts, slots, appointments, parts } = history
  const { escalations } = history
  rows.referrals.push(referral)
  rows.referralEvents.push(...events)
  rows.referralEventTexts.push(...texts)
  rows.contactAttempts.push(...attempts)
  rows.slots.push(...slots)
  rows.appointments.push(...appointments)
  rows.referralEscalations.push(...escalations)
  for (const part of parts) keep(rows, part, { home, known })
  if (home === undefined || referral.submittedAt === null) return
  const members = snapshotOf(
    home,
    known.map(({ file }) => file),
    { personId: referral.personId, on: belgianDay(referral.submittedAt) },
  )
  const { partitionId, id: referralId } = referral
  rows.referralHouseholds.push({ partitionId, referralId, members })
}
