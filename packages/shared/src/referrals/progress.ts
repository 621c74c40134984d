import type { Day } from '../time/index.ts'
import type { ContestState } from './referral-facts.ts'
import type { ReferralStatus } from './referral-vocabulary.ts'

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
  pickUpWarningOn?: Day | undefined
  /** Uiterste datum. */
  dueBy?: Day | undefined
  dueWarningOn?: Day | undefined
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
  /** Of whoever follows it up: the day by which the whole is to be completed. */
  by?: Day
  /** First day on which that day is near. */
  warningOn?: Day
  /** From this day on the managers of that party are to see to it as well. */
  escalatesOn?: Day
}

type Rule = (
  facts: ProgressFacts,
) => [Happening, NextParty, NextStep, (Day | undefined)?, (Day | undefined)?]

const rules: Record<ReferralStatus, Rule> = {
  draft: () => ['drafted', 'sender', 'submit'],
  submitted: ({ contest, pickUpBy, pickUpWarningOn }) => [
    contest === 'upheld' ? 'contestUpheld' : 'sent',
    'receiver',
    'pickUp',
    pickUpBy,
    pickUpWarningOn,
  ],
  infoRequested: ({ answerBy }) => ['infoRequested', 'sender', 'answer', answerBy],
  accepted: (facts) => ['pickedUp', 'owner', 'makeContact', ...whole(facts)],
  inProgress: (facts) => ['inFollowUp', 'owner', 'finish', ...whole(facts)],
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
  const [happened, nextParty, nextStep, by, warningOn] = rules[facts.status](facts)
  const escalatesOn = nextStep === 'answer' ? facts.questionEscalatesOn : undefined
  return {
    happened,
    nextParty,
    nextStep,
    ...(by !== undefined && { by }),
    ...(warningOn !== undefined && { warningOn }),
    ...(escalatesOn !== undefined && { escalatesOn }),
  }
}

function whole({ dueBy, dueWarningOn }: ProgressFacts): [Day | undefined, Day | undefined] {
  return [dueBy, dueWarningOn]
}

function toBeSeen({ acknowledged }: ProgressFacts): [NextParty, NextStep] {
  return acknowledged ? ['none', 'nothing'] : ['sender', 'acknowledge']
}
