import { decideTransition, type Relation } from '@onthaal/shared/referrals'
import { addWorkingDays, belgianDay } from '@onthaal/shared/time'
import type { contactAttempts } from '../db/tables/contact-attempts.ts'
import type { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import type { referralEvents } from '../db/tables/referral-events.ts'
import type { referrals } from '../db/tables/referrals.ts'
import { emptyReferral } from '../referrals/index.ts'
import { actorOf, newOwnerOf } from './demo-actors.ts'
import { addEvent } from './demo-events.ts'
import type { DemoFile } from './demo-files.ts'
import type { Life } from './demo-lives.ts'
import type { Step } from './demo-steps.ts'
import { storedBy } from './demo-stored.ts'
import type { Staff, Worker } from './demo-world.ts'
import type { Random } from './random.ts'
import type { WorkingTime } from './working-time.ts'

type ReferralRow = typeof referrals.$inferSelect
type EventRow = typeof referralEvents.$inferSelect

/** A referral in the state it has come to, with everything that was written down on the way. */
export interface DemoHistory {
  readonly referral: ReferralRow
  readonly events: EventRow[]
  readonly texts: (typeof referralEventTexts.$inferSelect)[]
  readonly attempts: (typeof contactAttempts.$inferSelect)[]
  /** The working minute of the last event. */
  until: number
}

export type NewReferralRow = Omit<ReferralRow, keyof typeof emptyReferral>

export interface Play {
  readonly referral: NewReferralRow & Partial<Pick<ReferralRow, 'interviewId'>>
  readonly file: DemoFile
  readonly senders: readonly Worker[]
  readonly staff: Staff
  readonly life: Life
  /** How many minutes after the beginning it is sent, if it is. */
  readonly sendAfter: number
  /** The working minute in which it is started. */
  readonly start: number
  readonly time: WorkingTime
  readonly random: Random
}

/** Steps that follow at once do so on any clock, a lunch break or not; in minutes. */
const atOnce = 45

/**
 * Plays a life through the status machine of the product up to the day of the demonstration, so that no
 * demonstration shows a referral that could not be.
 *
 * @throws Error when the machine refuses a step: the life was badly invented
 */
export function playLife(play: Play): DemoHistory {
  const { referral, life, start, time, random } = play
  const history: DemoHistory = {
    referral: { ...emptyReferral, ...referral },
    events: [],
    texts: [],
    attempts: [],
    until: start,
  }
  const sender = random.pick(play.senders)
  let at = referral.createdAt
  addEvent(
    random,
    history,
    { event: 'start', by: 'sender', after: 0 },
    { actor: sender, at, to: 'draft' },
  )
  for (const step of life) {
    const after = step.event === 'submit' ? play.sendAfter : step.after
    const minute = history.until + after
    if (minute > time.last) break
    at = after < atOnce ? new Date(at.getTime() + after * 60_000) : time.at(minute)
    if (at > time.at(time.last)) break
    takeStep(play, history, step, {
      actor: actorOf(play, history.referral, step, sender),
      at,
      minute,
    })
    history.until = minute
  }
  return history
}

interface Taking {
  readonly actor: Worker
  readonly at: Date
  readonly minute: number
}

function takeStep(
  play: Play,
  history: DemoHistory,
  step: Step,
  { actor, at, minute }: Taking,
): void {
  const { referral } = history
  if (step.event === 'attempt') {
    addEvent(play.random, history, step, { actor, at, to: referral.status })
    return
  }
  const day = belgianDay(at)
  const facts = {
    ...referral,
    attempts: history.attempts,
    forwarded: false,
    reasonCount: referral.reasons.length,
    hasContactChannel: play.file.phone !== null || play.file.email !== null,
    hasContactLanguage: play.file.contactLanguage !== null,
    hasValidProtocol: true,
    duplicateCheckDone: true,
  }
  const until = step.days === undefined ? undefined : addWorkingDays(day, step.days)
  const input = {
    owner: (step.event === 'claim' ? actor : newOwnerOf(play, history.referral, step))?.id,
    reason: step.reason ?? step.text,
    question: step.text,
    answer: step.text,
    explanation: step.text,
    outcome: step.outcome,
    date: day,
    answerBy: until,
    until,
    attempt: step.attempt && { on: day, ...step.attempt },
  }
  const decision = decideTransition(facts, step.event, relationsOf[step.by], input, at)
  if (!decision.ok) {
    throw new Error(`${step.event} of a ${referral.status}: ${JSON.stringify(decision)}`)
  }
  addEvent(play.random, history, step, { actor, at, to: decision.to })
  const stored = storedBy(play, step, { minute, at })
  Object.assign(referral, stored, decision.changes)
}

const relationsOf: Record<Step['by'], readonly Relation[]> = {
  sender: ['sender'],
  senderManager: ['senderManager'],
  receiver: ['receiver'],
  owner: ['receiver', 'owner'],
  manager: ['receiverManager'],
}
