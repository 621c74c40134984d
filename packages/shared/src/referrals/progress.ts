import { addWorkingDays, belgianDay, type Day } from '../time/index.ts'
import type { ContestState } from './referral-facts.ts'
import type { Priority, ReferralStatus } from './referral-vocabulary.ts'

/** What last happened to a referral, for the first half of the progress sentence. */
export const happenings = [
  'drafted',
  'sent',
  'contestUpheld',
  'infoRequested',
  'pickedUp',
  'inFollowUp',
  'paused',
  'completed',
  'failed',
  'rejected',
  'forwarded',
  'contested',
  'contestDismissed',
  'cancelled',
  'enteredInError',
] as const
export type Happening = (typeof happenings)[number]

/** Whose turn it is. */
export const nextParties = ['sender', 'receiver', 'owner', 'none'] as const
export type NextParty = (typeof nextParties)[number]

/** What has to happen next, for the second half of the progress sentence. */
export const nextSteps = [
  'submit',
  'pickUp',
  'answer',
  'makeContact',
  'finish',
  'resume',
  'acknowledge',
  'reviewContest',
  'nothing',
] as const
export type NextStep = (typeof nextSteps)[number]

/** What the progress sentence is made from. Absent facts are left out, as on the wire. */
export interface ProgressFacts {
  status: ReferralStatus
  pickUpBy?: Day | undefined
  answerBy?: Day | undefined
  /** First day on which the open question is also for the managers of the sender. */
  questionEscalatesOn?: Day | undefined
  /** Last day of a pause. */
  holdUntil?: Day | undefined
  contest?: ContestState | undefined
  /** Whether another desk got it instead. */
  forwarded?: boolean | undefined
  /** Whether the sender has seen the outcome. */
  acknowledged: boolean
}

/** What happened, whose turn it is, what to do and by which day; the words are the screen's. */
export interface Progress {
  happened: Happening
  nextParty: NextParty
  nextStep: NextStep
  by?: Day
  /** From this day on the managers of that party are to see to it as well. */
  escalatesOn?: Day
}

type Rule = (facts: ProgressFacts) => [Happening, NextParty, NextStep, (Day | undefined)?]

const rules: Record<ReferralStatus, Rule> = {
  draft: () => ['drafted', 'sender', 'submit'],
  submitted: ({ contest, pickUpBy }) => [
    contest === 'upheld' ? 'contestUpheld' : 'sent',
    'receiver',
    'pickUp',
    pickUpBy,
  ],
  infoRequested: ({ answerBy }) => ['infoRequested', 'sender', 'answer', answerBy],
  accepted: () => ['pickedUp', 'owner', 'makeContact'],
  inProgress: () => ['inFollowUp', 'owner', 'finish'],
  onHold: ({ holdUntil }) => ['paused', 'owner', 'resume', holdUntil],
  completed: (facts) => ['completed', ...toBeSeen(facts)],
  failed: (facts) => ['failed', ...toBeSeen(facts)],
  rejected: (facts) => {
    if (facts.contest === 'open') return ['contested', 'receiver', 'reviewContest']
    if (facts.contest === 'dismissed') return ['contestDismissed', ...toBeSeen(facts)]
    return [facts.forwarded ? 'forwarded' : 'rejected', ...toBeSeen(facts)]
  },
  cancelled: () => ['cancelled', 'none', 'nothing'],
  enteredInError: () => ['enteredInError', 'none', 'nothing'],
}

/**
 * The data of the progress sentence that both sides read on a referral.
 *
 * @param facts the referral as it stands
 * @returns codes, and the days by which the next step is due and escalates where there are any
 */
export function progressOf(facts: ProgressFacts): Progress {
  const [happened, nextParty, nextStep, by] = rules[facts.status](facts)
  const escalatesOn = nextStep === 'answer' ? facts.questionEscalatesOn : undefined
  return {
    happened,
    nextParty,
    nextStep,
    ...(by !== undefined && { by }),
    ...(escalatesOn !== undefined && { escalatesOn }),
  }
}

/** Working days within which a desk picks a referral up, until agreements say otherwise. */
const pickUpTerms = { normal: 10, urgent: 3 } as const satisfies Record<Priority, number>

/**
 * The last day of the service clock for picking up a referral; sooner when it cannot wait. No statute
 * sets this term, so the organisations agree on it.
 *
 * @param submittedAt when the referral was sent
 * @param priority how soon it should be picked up
 * @returns the last working day of the term
 */
export function pickUpDue(submittedAt: Date, priority: Priority): Day {
  return addWorkingDays(belgianDay(submittedAt), pickUpTerms[priority])
}

function toBeSeen({ acknowledged }: ProgressFacts): [NextParty, NextStep] {
  return acknowledged ? ['none', 'nothing'] : ['sender', 'acknowledge']
}
