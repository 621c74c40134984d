import {
  completionOutcomes,
  type ReferralType,
  type TransitionInput,
} from '@onthaal/shared/referrals'
import type { Random } from './random.ts'

/** One thing that happens in a referral, so many hours after the thing before. */
export interface Step {
  readonly event:
    | 'submit'
    | 'claim'
    | 'reject'
    | 'firstContact'
    | 'attempt'
    | 'complete'
    | 'fail'
    | 'acknowledge'
  readonly afterHours: number
  readonly input?: Pick<TransitionInput, 'reason' | 'explanation' | 'outcome'> & {
    readonly channel?: 'phone' | 'email' | 'letter'
    readonly reached?: boolean
    readonly message?: string
  }
}

const day = 24

/** How far referrals have come, and how many of each there are. */
const endings = [
  ['draft', 6],
  ['waiting', 24],
  ['pickedUp', 12],
  ['followedUp', 18],
  ['completed', 26],
  ['failed', 8],
  ['rejected', 6],
] as const

/** Invents what happens to one referral, with delays as they occur. */
export function inventStory(random: Random, type: ReferralType): Step[] {
  const ending = random.weigh(endings)
  if (ending === 'draft') return []
  const submit: Step = { event: 'submit', afterHours: random.int(1, 3) }
  if (ending === 'waiting') return [submit]
  if (ending === 'rejected') return [submit, reject(random), ...maybeAcknowledged(random)]
  const claim: Step = { event: 'claim', afterHours: random.int(3, 9 * day) }
  if (ending === 'pickedUp') return [submit, claim]
  const contact = attempt('firstContact', random.int(2, 6 * day), 'phone', random.chance(0.6))
  const picked = [submit, claim, contact]
  if (ending === 'followedUp') return picked
  const end = ending === 'completed' ? complete(random, type) : fail(random)
  return [...picked, ...end, ...maybeAcknowledged(random)]
}

function reject(random: Random): Step {
  const [reason, explanation] = random.pick([
    ['insufficientInfo', 'Zonder telefoonnummer kunnen we niemand uitnodigen.'],
    ['notTargetGroup', 'Deze persoon volgt al een traject bij een ander agentschap.'],
    ['wrongOrganisation', 'Voor deze vraag is het Sociaal Huis beter geplaatst.'],
  ] as const)
  return { event: 'reject', afterHours: random.int(day, 6 * day), input: { reason, explanation } }
}

function complete(random: Random, type: ReferralType): Step[] {
  const outcome = random.pick(completionOutcomes[type])
  const message = random.chance(0.4)
    ? 'Het gesprek ging goed; de volgende stap is afgesproken.'
    : undefined
  return [
    {
      event: 'complete',
      afterHours: random.int(5 * day, 50 * day),
      input: { outcome, ...(message === undefined ? {} : { message }) },
    },
  ]
}

function fail(random: Random): Step[] {
  const outcome = random.pick(['unreachable', 'declinedByPerson', 'moved', 'noShow'] as const)
  const end: Step = { event: 'fail', afterHours: random.int(day, 9 * day), input: { outcome } }
  if (outcome !== 'unreachable') return [end]
  return [
    attempt('attempt', random.int(2 * day, 5 * day), 'phone', false),
    attempt('attempt', random.int(2 * day, 5 * day), 'letter', false),
    end,
  ]
}

function attempt(
  event: 'firstContact' | 'attempt',
  afterHours: number,
  channel: 'phone' | 'letter',
  reached: boolean,
): Step {
  return { event, afterHours, input: { channel, reached } }
}

function maybeAcknowledged(random: Random): Step[] {
  return random.chance(0.5) ? [{ event: 'acknowledge', afterHours: random.int(1, 5 * day) }] : []
}
