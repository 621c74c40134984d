import type { ReferralType } from '@onthaal/shared/referrals'
import { complete, fail } from './demo-lives.ts'
import {
  answer,
  ask,
  attempt,
  contest,
  days,
  decideContest,
  hold,
  internal,
  reject,
  type Step,
  submit,
} from './demo-steps.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-time.ts'

/** A referral that stands in a certain state on the day of the demonstration. */
export interface Spotlight {
  readonly steps: (random: Random, type: ReferralType) => Step[]
  /** Working days since the last step. */
  readonly rest: readonly [from: number, to: number]
}

const claim: Step = { event: 'claim', by: 'receiver', after: workingDay }

const picked = () => [submit, claim]
const met = (random: Random) => [...picked(), attempt(random, 'firstContact')]
const rejected = (random: Random) => [submit, reject(random)]
const ended = (random: Random, type: ReferralType) => [
  ...met(random),
  complete(random, type, days(random, 5, 15)),
]

/** The same where two desks serve one place. */
export const forwardSpotlights: readonly Spotlight[] = [
  {
    steps: (random) => [submit, internal(random, 'forward', 'receiver', workingDay)],
    rest: [0.5, 3],
  },
  {
    steps: (random) => [...met(random), internal(random, 'forward', 'owner', 2 * workingDay)],
    rest: [1, 5],
  },
  { steps: () => [submit], rest: [0.5, 4] },
  { steps: () => [submit], rest: [1, 6] },
  { steps: picked, rest: [0.5, 4] },
]

/**
 * What a demonstration shows on any day, also where chance would have none of it. One for each state,
 * with whose turn it is.
 */
export const spotlights: readonly Spotlight[] = [
  { steps: () => [], rest: [0.1, 2] },
  { steps: () => [], rest: [3, 6] },
  { steps: () => [submit], rest: [0.1, 0.8] },
  { steps: () => [submit], rest: [0.3, 2] },
  { steps: () => [submit], rest: [2, 5] },
  { steps: () => [submit], rest: [8, 9.5] },
  // Past the day by which it was to be picked up.
  { steps: () => [submit], rest: [12, 15] },
  { steps: () => [submit], rest: [13, 18] },
  { steps: (random) => [submit, ask(random, 0)], rest: [0.5, 3] },
  { steps: (random) => [submit, ask(random, 3)], rest: [7, 8] },
  { steps: (random) => [submit, ask(random, 1), answer(random, 1)], rest: [0.2, 2] },
  { steps: picked, rest: [0.1, 2] },
  { steps: picked, rest: [1, 4] },
  { steps: picked, rest: [0.1, 3] },
  { steps: met, rest: [1, 10] },
  { steps: met, rest: [2, 20] },
  {
    steps: (random) => [...picked(), internal(random, 'release', 'owner', workingDay)],
    rest: [0.2, 2],
  },
  { steps: (random) => [...picked(), hold(random, 'personAbroad')], rest: [0.5, 4] },
  { steps: (random) => [...met(random), hold(random, 'waitingForDocument')], rest: [0.5, 5] },
  // Paused until a day that is over.
  {
    steps: (random) => [...met(random), { ...hold(random, 'personIll'), days: 3 }],
    rest: [5, 9],
  },
  { steps: (random) => [...rejected(random), contest(random, 0)], rest: [0.2, 2] },
  { steps: (random) => [...rejected(random), contest(random, 1)], rest: [1, 4] },
  {
    steps: (random) => [...rejected(random), contest(random, 1), decideContest(random, 1, false)],
    rest: [0.3, 3],
  },
  {
    steps: (random) => [...rejected(random), contest(random, 2), decideContest(random, 2, true)],
    rest: [0.3, 3],
  },
  { steps: rejected, rest: [0.3, 4] },
  { steps: ended, rest: [0.2, 3] },
  { steps: ended, rest: [1, 6] },
  { steps: (random) => [...met(random), ...fail(random)], rest: [0.5, 4] },
  {
    steps: (random, type) => [
      ...ended(random, type),
      { ...internal(random, 'reopen', 'manager', 4 * workingDay), otherOwner: true },
    ],
    rest: [0.5, 5],
  },
  {
    steps: () => [
      submit,
      { event: 'cancel', by: 'sender', after: 2 * workingDay, reason: 'handledOtherwise' },
    ],
    rest: [1, 5],
  },
  {
    steps: (random) => [...met(random), internal(random, 'void', 'senderManager', workingDay)],
    rest: [1, 5],
  },
]
