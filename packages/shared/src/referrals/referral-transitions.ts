import type { Need } from './referral-needs.ts'
import type { Relation } from './referral-relations.ts'
import {
  finalStatuses,
  followedStatuses,
  type ReferralEventName,
  type ReferralStatus,
  referralStatuses,
  waitingStatuses,
} from './referral-vocabulary.ts'

/** One row of the status machine. */
export interface Transition {
  event: ReferralEventName
  /** `null` stands for a referral that does not exist yet. */
  from: readonly (ReferralStatus | null)[]
  /** `same` keeps the status, `beforeHold` returns to the one a pause began in. */
  to: ReferralStatus | 'same' | 'beforeHold'
  /** Any one of these relations is enough. */
  by: readonly Relation[]
  /** All of these must be met. */
  needs: readonly Need[]
}

const beforePickUp = ['draft', ...waitingStatuses] as const
const active = ['accepted', 'inProgress'] as const
const voidable = referralStatuses.filter((status) => !['draft', 'enteredInError'].includes(status))

const ownerOrManager = ['owner', 'receiverManager'] as const
const managers = ['senderManager', 'receiverManager'] as const

const completeReferral = ['contactChannel', 'contactLanguage', 'reasons', 'validProtocol'] as const
const codedRejection = ['rejectionReason', 'explanation', 'duplicateReference'] as const
const codedFailure = ['failureOutcome', 'attemptsForUnreachable', 'outcomeDate'] as const
const codedCompletion = ['completionOutcome', 'outcomeDate'] as const
const forwardable = ['desk', 'reason', 'validProtocol'] as const
const contestable = ['notContestedBefore', 'notForwarded', 'explanation'] as const
const undoable = ['withinUndoTime', 'beforeFirstContact'] as const
const extendable = [
  'hasDueBy',
  'notExtendedBefore',
  'laterDueBy',
  'extensionReason',
  'explanation',
] as const
const explicable = ['pickUpOver', 'delayReason', 'explanation'] as const
const reopenable = ['owner', 'reason', 'withinReopenTime', 'notGoneOn'] as const
const acknowledgeable = ['notAcknowledged', 'noOpenContest'] as const

/**
 * The status machine of a referral, whole. At most one row holds for an event in a
 * status, which a test checks.
 */
export const transitions: readonly Transition[] = [
  row('start', [null], 'draft', ['sender'], ['person']),
  row('submit', ['draft'], 'submitted', ['sender'], completeReferral),
  row('askInfo', ['submitted'], 'infoRequested', ['receiver'], ['question', 'answerBy']),
  row('answer', ['infoRequested'], 'submitted', ['sender'], ['answer']),
  row('claim', ['submitted'], 'accepted', ['receiver'], ['owner']),
  row('assign', ['submitted'], 'accepted', ['receiverManager'], ['owner']),
  row('undoAccept', ['accepted'], 'submitted', ownerOrManager, undoable),
  row('release', ['accepted'], 'submitted', ownerOrManager, ['reason']),
  row('reject', waitingStatuses, 'rejected', ['receiver'], codedRejection),
  row('contest', ['rejected'], 'same', ['sender'], contestable),
  row('upholdContest', ['rejected'], 'submitted', ['receiverManager'], ['contestOpen']),
  row('dismissContest', ['rejected'], 'same', ['receiverManager'], ['contestOpen', 'explanation']),
  row('firstContact', ['accepted'], 'inProgress', ['owner'], ['attempt']),
  row('hold', active, 'onHold', ['owner'], ['holdReason', 'until']),
  row('resume', ['onHold'], 'beforeHold', ['owner'], ['statusBeforeHold']),
  row('complete', active, 'completed', ['owner'], codedCompletion),
  row('fail', followedStatuses, 'failed', ['owner'], codedFailure),
  row('cancel', beforePickUp, 'cancelled', ['sender'], ['cancelReason']),
  row('cancel', followedStatuses, 'cancelled', ['sender', ...ownerOrManager], ['cancelReason']),
  row('reassign', followedStatuses, 'same', ownerOrManager, ['otherOwner', 'reason']),
  row('extend', followedStatuses, 'same', ownerOrManager, extendable),
  row('explainDelay', ['submitted'], 'same', ['receiverManager'], explicable),
  // Nobody follows it yet: the other desk gets it instead. Later the owner asks another desk beside.
  row('forward', waitingStatuses, 'rejected', ['receiver'], forwardable),
  row('forward', followedStatuses, 'same', ['owner'], forwardable),
  row('reopen', ['completed', 'failed'], 'inProgress', ['receiverManager'], reopenable),
  // The receiver never sees a draft, so voiding one is the sender's manager's alone.
  row('void', ['draft'], 'enteredInError', ['senderManager'], ['reason']),
  row('void', voidable, 'enteredInError', managers, ['reason']),
  row('acknowledge', finalStatuses, 'same', ['sender'], acknowledgeable),
]

function row(
  event: ReferralEventName,
  from: Transition['from'],
  to: Transition['to'],
  by: Transition['by'],
  needs: Transition['needs'],
): Transition {
  return { event, from, to, by, needs }
}
