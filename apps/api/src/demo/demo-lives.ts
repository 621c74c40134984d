import { completionOutcomes, type ReferralType } from '@onthaal/shared/referrals'
import {
  answer,
  ask,
  attempt,
  contest,
  days,
  decideContest,
  explainDelay,
  extend,
  hold,
  internal,
  meet,
  pickUp,
  reject,
  type Step,
  submit,
} from './demo-steps.ts'
import { messages } from './demo-texts.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-time.ts'

/** What happens to one referral, step by step, however long that takes. */
export type Life = Iterable<Step>

/** What is asked, and whether another desk could be asked too. */
interface Subject {
  readonly type: ReferralType
  readonly mayForward: boolean
}

/**
 * Invents the whole life of a referral, with delays as they occur. Whoever plays it stops at the day of
 * the demonstration, so that old ones are closed and young ones are on their way.
 */
export function* inventLife(random: Random, subject: Subject): Generator<Step, void> {
  if (random.chance(0.05)) yield { event: 'edit', by: 'sender', after: 1 }
  if (random.chance(0.01)) {
    yield { event: 'cancel', by: 'sender', after: days(random, 1, 5), reason: 'mistake' }
    return
  }
  yield submit
  yield* inventRest(random, subject)
}

/** What happens once it lies at a desk, until the sender has seen the end of it. */
export function* inventRest(random: Random, subject: Subject): Generator<Step, void> {
  let last: Step['event'] = 'submit'
  for (const step of inventFollowing(random, subject)) {
    last = step.event
    yield step
  }
  if (random.chance(0.012)) {
    const by = random.pick(['senderManager', 'manager'] as const)
    yield internal(random, 'void', by, days(random, 1, 10))
  } else if (last !== 'cancel' && random.chance(0.94)) yield acknowledge(random)
}

function* inventFollowing(random: Random, subject: Subject): Generator<Step, void> {
  if (yield* wait(random, subject)) yield* followUp(random, subject)
}

/** @returns whether somebody follows it up in the end */
function* wait(random: Random, { mayForward }: Subject): Generator<Step, boolean> {
  if (mayForward && random.chance(0.07)) {
    yield internal(random, 'forward', 'receiver', days(random, 0.5, 5))
    return false
  }
  if (random.chance(0.03)) {
    const reason = random.pick(['personMoved', 'handledOtherwise', 'mistake'] as const)
    yield { event: 'cancel', by: 'sender', after: days(random, 0.5, 6), reason }
    return false
  }
  if (random.chance(0.11)) {
    const pair = random.int(0, 5)
    yield ask(random, pair)
    if (random.chance(0.1)) {
      yield reject(random)
      return false
    }
    yield answer(random, pair)
  }
  if (random.chance(0.09) && !(yield* sendBack(random))) return false
  yield* takeUp(random)
  return true
}

/** @returns whether the desk thought better of it */
function* sendBack(random: Random): Generator<Step, boolean> {
  yield reject(random)
  if (!random.chance(0.4)) return false
  const pair = random.int(0, 2)
  const upheld = random.chance(0.5)
  yield contest(random, pair)
  yield decideContest(random, pair, upheld)
  return upheld
}

/** Working minutes after which what is not urgent should have been picked up. */
const isLate = 11.5 * workingDay

/** Picked up, a few after the desk told why it takes longer; now and then by mistake, or by somebody who gives it back. */
function* takeUp(random: Random): Generator<Step, void> {
  const first = pickUp(random)
  if (first.after > isLate) {
    yield explainDelay(isLate)
    yield { ...first, after: first.after - isLate }
  } else yield first
  if (random.chance(0.02)) {
    yield { event: 'undoAccept', by: 'owner', after: random.int(1, 12) }
    yield pickUp(random)
  } else if (random.chance(0.03)) {
    yield internal(random, 'release', 'owner', days(random, 0.5, 3))
    yield pickUp(random)
  }
}

function* followUp(random: Random, { type, mayForward }: Subject): Generator<Step, void> {
  if (random.chance(0.03)) yield* pause(random)
  if (random.chance(0.04)) yield reassign(random)
  yield attempt(random, 'firstContact')
  if (random.chance(0.3)) yield { event: 'clientNumber', by: 'owner', after: days(random, 0.1, 1) }
  if (mayForward && random.chance(0.04))
    yield internal(random, 'forward', 'owner', days(random, 0.5, 5))
  const more = random.weigh([
    [0, 4],
    [1, 3],
    [2, 2],
  ])
  for (let at = 0; at < more; at += 1) {
    if (random.chance(0.3)) yield* meet(random, random.chance(0.85))
    else yield attempt(random, 'attempt')
  }
  if (random.chance(0.08)) {
    const days = yield* pause(random)
    // After a long one a little more time is needed.
    if (days > 30) yield extend(days)
  }
  const isWithdrawn = yield* end(random, type)
  if (isWithdrawn || !random.chance(0.025)) return
  yield { ...internal(random, 'reopen', 'manager', days(random, 2, 25)), otherOwner: true }
  yield* end(random, type)
}

/** @returns for how many working days it was meant to last */
function* pause(random: Random): Generator<Step, number> {
  const reasons = ['personIll', 'personAbroad', 'waitingForDocument', 'personAsked'] as const
  const step = hold(random, random.pick(reasons))
  yield step
  yield { event: 'resume', by: 'owner', after: days(random, 4, step.days ?? 10) }
  return step.days ?? 0
}

function reassign(random: Random): Step {
  const by = random.pick(['owner', 'manager'] as const)
  return { ...internal(random, 'reassign', by, days(random, 1, 6)), otherOwner: true }
}

/** @returns whether it was withdrawn, so that nobody can open it again */
function* end(random: Random, type: ReferralType): Generator<Step, boolean> {
  const how = random.weigh([
    ['complete', 78],
    ['fail', 18],
    ['cancel', 4],
  ] as const)
  if (how === 'complete') {
    yield complete(random, type, days(random, 4, random.chance(0.3) ? 90 : 35))
  } else if (how === 'fail') {
    yield* fail(random)
  } else {
    const by = random.pick(['sender', 'owner'] as const)
    yield { event: 'cancel', by, after: days(random, 2, 20), reason: 'personWithdrew' }
  }
  return how === 'cancel'
}

export function complete(random: Random, type: ReferralType, after: number): Step {
  const outcome = random.pick(completionOutcomes[type])
  return { event: 'complete', by: 'owner', after, outcome, ...message(random, outcome) }
}

/**
 * Nobody is called unreachable who was not tried three times in vain, by telephone and by letter, and nobody is said
 * not to turn up who did not miss two appointments.
 */
export function* fail(random: Random): Generator<Step, void> {
  const outcome = random.weigh([
    ['unreachable', 5],
    ['declinedByPerson', 4],
    ['moved', 4],
    ['noShow', 3],
    ['leftCountry', 2],
    ['struckFromRegister', 1],
    ['deceased', 1],
  ] as const)
  if (outcome === 'unreachable') {
    for (const channel of ['phone', 'phone', 'letter'] as const) {
      yield { ...attempt(random, 'attempt'), attempt: { channel, result: 'notReached' } }
    }
  }
  if (outcome === 'noShow') for (let at = 0; at < 2; at += 1) yield* meet(random, false)
  const after = days(random, 1, 12)
  yield { event: 'fail', by: 'owner', after, outcome, ...message(random, outcome) }
}

function message(random: Random, outcome: keyof typeof messages): Pick<Step, 'text'> {
  return random.chance(0.5) ? { text: random.pick(messages[outcome]) } : {}
}

function acknowledge(random: Random): Step {
  return {
    event: 'acknowledge',
    by: 'sender',
    after: days(random, 0.3, random.chance(0.2) ? 15 : 4),
  }
}
