import { type InputNeed, isOfInput, type Need } from '@onthaal/shared/referrals'
import type { InputFault } from '../../errors.ts'

type Told = Omit<InputFault, 'code'>

const required = (name: string, detail: string): Told => ({ issue: 'requiredInput', name, detail })
const outOfRange = (name: string, detail: string): Told => ({ issue: 'outOfRange', name, detail })
const rejected = (name: string, detail: string): Told => ({ issue: 'rejectedInput', name, detail })

/** For every need that the body of a move meets: the field at fault. The need itself is the code. */
const faultOfNeed: Readonly<Record<InputNeed, Told>> = {
  person: required('person', 'Whom it is about is missing.'),
  question: required('question', 'The question is missing.'),
  answerBy: outOfRange('answerBy', 'An answer is asked for a day after today.'),
  answer: required('answer', 'The answer is missing.'),
  owner: required('owner', 'Who follows it up is missing.'),
  otherOwner: rejected('owner', 'This colleague follows it up already.'),
  reason: required('reason', 'The reason is missing.'),
  desk: required('desk', 'The desk is missing.'),
  holdReason: rejected('reason', 'This is no reason for a pause.'),
  cancelReason: rejected('reason', 'This is no reason to withdraw.'),
  rejectionReason: rejected('reason', 'This is no reason to send back.'),
  explanation: required('explanation', 'The explanation is missing.'),
  duplicateReference: required('duplicateOf', 'A duplicate names the referral that it repeats.'),
  attempt: outOfRange('on', 'An attempt was made today or earlier.'),
  until: outOfRange('until', 'A pause ends on a day after today.'),
  extensionReason: rejected('reason', 'This is no reason to put it off.'),
  laterDueBy: outOfRange('dueBy', 'It is put off to a later day, within a year.'),
  delayReason: rejected('reason', 'This is no reason for a delay.'),
  completionOutcome: rejected('outcome', 'A referral of this type has no such outcome.'),
  outcomeDate: outOfRange('date', 'An outcome is of today or earlier.'),
  failureOutcome: rejected('outcome', 'This is no reason to stop.'),
}

/** @returns one fault for each unmet need that lies in what was given along */
export function faultsOfMove(unmet: readonly Need[]): InputFault[] {
  return unmet.filter(isOfInput).map((need) => ({ ...faultOfNeed[need], code: need }))
}
