import type { ContactChannel, ContactResult, TimelineEventName } from '@onthaal/shared/referrals'
import {
  attemptNotes,
  contests,
  internalReasons,
  questions,
  reasonsOfClocks,
  rejections,
} from './demo-texts.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-time.ts'

/** One thing that happens in a referral. */
export interface Step {
  readonly event: TimelineEventName
  /** Working minutes since what happened before. */
  readonly after: number
  readonly by: 'sender' | 'senderManager' | 'receiver' | 'owner' | 'manager'
  /** A code; free words go in `text`. */
  readonly reason?: string
  readonly text?: string
  readonly outcome?: string
  /** Working days until an answer is due or a pause ends. */
  readonly days?: number
  readonly attempt?: { readonly channel: ContactChannel; readonly result: ContactResult }
  /** Somebody else than whoever has it now. */
  readonly otherOwner?: true
  /** Working minutes until an appointment that is planned takes place. */
  readonly heldAfter?: number
}

/** @returns so many working days in minutes, at some hour */
export function days(random: Random, from: number, to: number): number {
  return random.int(Math.round(from * workingDay), Math.round(to * workingDay))
}

/** When it is sent follows from the talk, at the end of which all goes out at once. */
export const submit: Step = { event: 'submit', by: 'sender', after: 0 }

/** Most are picked up within a week; a few wait longer than was agreed. */
export function pickUp(random: Random): Step {
  const after = days(
    random,
    0.1,
    random.weigh([
      [3, 5],
      [8, 4],
      [15, 1],
    ]),
  )
  return random.chance(0.15)
    ? { event: 'assign', by: 'manager', after }
    : { event: 'claim', by: 'receiver', after }
}

/** A question and its answer come from one pair, the number of which stays the same. */
export function ask(random: Random, pair: number): Step {
  const [text] = questions[pair % questions.length] ?? []
  return {
    event: 'askInfo',
    by: 'receiver',
    after: days(random, 0.2, 4),
    days: 5,
    text: text ?? '',
  }
}

export function answer(random: Random, pair: number): Step {
  const [, text] = questions[pair % questions.length] ?? []
  return { event: 'answer', by: 'sender', after: days(random, 0.3, 6), text: text ?? '' }
}

export function reject(random: Random): Step {
  const reason = random.weigh([
    ['insufficientInfo', 4],
    ['notTargetGroup', 3],
    ['wrongOrganisation', 2],
    ['noCapacity', 1],
  ] as const)
  const text = random.pick(rejections[reason])
  return { event: 'reject', by: 'receiver', after: days(random, 0.5, 7), reason, text }
}

export function contest(random: Random, pair: number): Step {
  const [text] = contests[pair % contests.length] ?? []
  return { event: 'contest', by: 'sender', after: days(random, 0.2, 4), text: text ?? '' }
}

export function decideContest(random: Random, pair: number, upheld: boolean): Step {
  const [, yes, no] = contests[pair % contests.length] ?? []
  const event = upheld ? 'upholdContest' : 'dismissContest'
  return { event, by: 'manager', after: days(random, 0.5, 5), text: (upheld ? yes : no) ?? '' }
}

export function attempt(random: Random, event: 'firstContact' | 'attempt', inVain = false): Step {
  const result = inVain
    ? random.pick(['notReached', 'messageLeft'] as const)
    : random.weigh([
        ['reached', 6],
        ['notReached', 3],
        ['messageLeft', 1],
      ] as const)
  const channel = random.weigh([
    ['phone', 6],
    ['email', 1],
    ['letter', 1],
    ['desk', 1],
  ] as const)
  return {
    event,
    by: 'owner',
    after: days(random, 0.3, event === 'firstContact' ? 5 : 8),
    attempt: { channel, result },
    ...(random.chance(0.3) ? { text: random.pick(attemptNotes) } : {}),
  }
}

/** An appointment at the desk, and what becomes of it: whoever does not come was tried once more. */
export function* meet(random: Random, comes: boolean): Generator<Step, void> {
  const heldAfter = days(random, 2, 8)
  yield { event: 'planAppointment', by: 'owner', after: days(random, 0.2, 2), heldAfter }
  const told = { by: 'owner', after: heldAfter } as const
  if (comes) yield { ...told, event: 'came' }
  else yield { ...told, event: 'noShow', attempt: { channel: 'desk', result: 'notReached' } }
}

export function hold(random: Random, reason: string): Step {
  return { event: 'hold', by: 'owner', after: days(random, 1, 8), reason, days: random.int(10, 40) }
}

/** Puts the last day off, by so many working days. */
export function extend(workingDays: number): Step {
  const [text] = reasonsOfClocks
  const reason = 'waitingForPerson'
  return { event: 'extend', by: 'owner', after: 60, reason, days: workingDays, text }
}

/** What the manager tells the sender when nobody picked it up in time. */
export function explainDelay(after: number): Step {
  const [, text] = reasonsOfClocks
  return { event: 'explainDelay', by: 'manager', after, reason: 'manyReferrals', text }
}

/** What the desk or a manager decides with a reason in their own words. */
export function internal(
  random: Random,
  event: keyof typeof internalReasons,
  by: Step['by'],
  after: number,
): Step {
  return { event, by, after, text: random.pick(internalReasons[event]) }
}
