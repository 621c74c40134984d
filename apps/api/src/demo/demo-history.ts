import { isReachable } from '@onthaal/shared/persons'
import {
  decideTransition,
  type ReferralEventName,
  type Relation,
  sideEvents,
} from '@onthaal/shared/referrals'
import { addWorkingDays, belgianDay, type Day } from '@onthaal/shared/time'
import { emptyReferral } from '../referrals/index.ts'
import { actorOf, newOwnerOf } from './demo-actors.ts'
import { escalateBetween } from './demo-escalations.ts'
import { addEvent } from './demo-events.ts'
import { isStillToCome, keepAppointment } from './demo-held.ts'
import { beginPart } from './demo-parts.ts'
import { beginHistory, type DemoHistory, type Play, type Taking } from './demo-play.ts'
import type { Step } from './demo-steps.ts'
import { storedBy } from './demo-stored.ts'
import type { Worker } from './demo-world.ts'

/** Steps that follow at once do so on any clock, a lunch break or not; in minutes. */
const atOnce = 45

/**
 * Plays a life through the status machine of the product up to the day of the demonstration, so that no
 * demonstration shows a referral that could not be.
 *
 * @throws Error when the machine refuses a step: the life was badly invented
 */
export function playLife(play: Play): DemoHistory {
  const { referral, start, random } = play
  const history = beginHistory({ ...emptyReferral, ...referral }, start)
  const sender = random.pick(play.senders)
  addEvent(
    random,
    history,
    { event: 'start', by: 'sender', after: 0 },
    { actor: sender, at: referral.createdAt, to: 'draft' },
  )
  return playOn(play, history, sender)
}

/** Plays what comes next, after what has happened already. */
function playOn(play: Play, history: DemoHistory, sender: Worker): DemoHistory {
  const { life, time } = play
  const { createdAt } = history.referral
  const end = time.at(time.last)
  let at = createdAt
  let since = createdAt
  for (const step of life) {
    const isSent = step.event === 'submit'
    const minute = isSent ? play.start + play.sendAfter : history.until + step.after
    if (minute > time.last || isStillToCome(time, step, minute)) break
    if (isSent) at = later(createdAt, play.sendAfter)
    else at = step.after < atOnce ? later(at, step.after) : time.at(minute)
    if (at > end) break
    escalateBetween(play, history, since, at)
    const actor = actorOf(play, history.referral, step, sender)
    takeStep(play, history, step, { actor, at, minute })
    history.until = minute
    since = at
  }
  escalateBetween(play, history, since, end)
  return history
}

function later(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}

function takeStep(play: Play, history: DemoHistory, step: Step, taking: Taking): void {
  const { referral } = history
  const { actor, at } = taking
  const { event } = step
  if (isBeside(event)) {
    addEvent(play.random, history, step, { actor, at, to: referral.status })
    Object.assign(referral, storedBy(play, history, step, taking))
    keepAppointment(play, history, step, taking)
    return
  }
  const decision = decide(play, history, { ...step, event }, taking)
  const stored = storedBy(play, history, step, taking)
  addEvent(play.random, history, step, { actor, at, to: decision.to })
  Object.assign(referral, stored, decision.changes)
  if (event !== 'forward') return
  const part = beginPart(play, history, taking)
  const { random, senders, lifeOfPart } = play
  history.parts.push(playOn({ ...play, life: lifeOfPart() }, part, random.pick(senders)))
}

function isBeside(event: Step['event']): event is (typeof sideEvents)[number] {
  return sideEvents.some((one) => one === event)
}

function decide(
  play: Play,
  { referral, attempts, parts }: DemoHistory,
  step: Step & { readonly event: ReferralEventName },
  { actor, at }: Taking,
) {
  const day = belgianDay(at)
  const facts = {
    ...referral,
    attempts,
    forwarded: parts.length > 0,
    wentOn: false,
    reasonCount: referral.reasons.length,
    hasContactChannel: isReachable(play.file),
    hasContactLanguage: play.file.contactLanguage !== null,
    hasValidProtocol: true,
  }
  const until = step.days === undefined ? undefined : addWorkingDays(day, step.days)
  const input = {
    owner: (step.event === 'claim' ? actor : newOwnerOf(play, referral, step))?.id,
    reason: step.reason ?? step.text,
    question: step.text,
    answer: step.text,
    explanation: step.text,
    outcome: step.outcome,
    date: day,
    answerBy: until,
    until,
    dueBy: addWorkingDays(latest(referral.dueBy ?? day, day), step.days ?? 0),
    desk: 'another one',
    attempt: step.attempt && { on: day, ...step.attempt },
  }
  const decision = decideTransition(facts, step.event, relationsOf[step.by], input, at)
  if (decision.ok) return decision
  throw new Error(`${step.event} of a ${referral.status}: ${JSON.stringify(decision)}`)
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}

const relationsOf: Record<Step['by'], readonly Relation[]> = {
  sender: ['sender'],
  senderManager: ['senderManager'],
  receiver: ['receiver'],
  owner: ['receiver', 'owner'],
  manager: ['receiverManager'],
}
