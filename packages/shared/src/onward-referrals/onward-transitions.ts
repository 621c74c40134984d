import type { OnwardEventName, OnwardParty, OnwardStatus, OnwardType } from './onward-vocabulary.ts'

/** What an event asks for, beside who makes it. */
export const onwardNeeds = [
  'enrolledOn',
  'waitingSince',
  'refusalReason',
  'withdrawReason',
  'withinCorrectionTime',
] as const
export type OnwardNeed = (typeof onwardNeeds)[number]

/** One row of the status machine. */
export interface OnwardTransition {
  readonly event: OnwardEventName
  readonly types: readonly OnwardType[]
  /** `null` stands for one that does not exist yet. */
  readonly from: readonly (OnwardStatus | null)[]
  readonly to: OnwardStatus
  /** Any one of these is enough. */
  readonly by: readonly OnwardParty[]
  /** All of these must be met. */
  readonly needs: readonly OnwardNeed[]
}

const everything = ['school', 'care', 'socialServices'] as const
const school = ['school'] as const
const service = ['care', 'socialServices'] as const
const owner = ['owner'] as const
const either = ['owner', 'school'] as const
const asked = ['sent', 'accepted', 'waitingList'] as const
const schoolOutcomes = ['enrolled', 'refused'] as const
const serviceOutcomes = ['arrived', 'notArrived'] as const

const corrected = 'withinCorrectionTime'

/**
 * The status machine of an onward referral, whole. At most one row holds for an event, a type and a status, which a
 * test checks. An outcome gives way to another answer within the time for corrections and never later.
 */
export const onwardTransitions: readonly OnwardTransition[] = [
  row('send', everything, [null], 'sent', owner, []),
  row('accept', school, ['sent', 'waitingList'], 'accepted', either, []),
  row('accept', school, schoolOutcomes, 'accepted', either, [corrected]),
  row('accept', service, ['sent'], 'accepted', owner, []),
  row('putOnWaitingList', school, asked, 'waitingList', either, ['waitingSince']),
  row('putOnWaitingList', school, schoolOutcomes, 'waitingList', either, [
    'waitingSince',
    corrected,
  ]),
  row('enrol', school, asked, 'enrolled', either, ['enrolledOn']),
  row('enrol', school, schoolOutcomes, 'enrolled', either, ['enrolledOn', corrected]),
  row('refuse', school, asked, 'refused', either, ['refusalReason']),
  row('refuse', school, schoolOutcomes, 'refused', either, ['refusalReason', corrected]),
  row('arrive', service, ['sent', 'accepted'], 'arrived', owner, []),
  row('arrive', service, serviceOutcomes, 'arrived', owner, [corrected]),
  row('notArrive', service, ['sent', 'accepted'], 'notArrived', owner, []),
  row('notArrive', service, serviceOutcomes, 'notArrived', owner, [corrected]),
  row('withdraw', everything, asked, 'withdrawn', owner, ['withdrawReason']),
]

function row(
  event: OnwardEventName,
  types: OnwardTransition['types'],
  from: OnwardTransition['from'],
  to: OnwardStatus,
  by: OnwardTransition['by'],
  needs: OnwardTransition['needs'],
): OnwardTransition {
  return { event, types, from, to, by, needs }
}
