import { isOpenStatus, type ReferralStatus, type Relation } from '../referrals/index.ts'
import type { TaskState } from './shared-client-vocabulary.ts'

/**
 * Whether somebody may add to what both sides write down of a client. Whoever leads a team reads along; and once
 * nothing is followed any more, nothing is added (GDPR art. 5.1.c).
 *
 * @param relations how they stand to the referral from which they came
 * @param statuses those of all referrals that the two sides share of this client
 */
export function mayFollowTogether(
  relations: readonly Relation[],
  statuses: readonly ReferralStatus[],
): boolean {
  const works = relations.some((one) => one === 'sender' || one === 'receiver')
  return works && statuses.some(isOpenStatus)
}

/** Why a task does not get another state. */
export type TaskRefusal = 'withdrawn' | 'done' | 'notYours'

/** What decides over the state of a task. */
export interface TaskFacts {
  readonly state: TaskState
  /** User who added it. */
  readonly addedBy: string
}

/**
 * Whether a task may get a state. Both sides tick and untick whatever either of them added; taking back what was
 * a mistake is for whoever added it, as long as nobody did it.
 *
 * @param task as it is now
 * @param wanted the state it is to get; the one that it has is always fine
 * @param userId who asks
 * @returns why not; `undefined` when it may
 */
export function refusalOfTask(
  task: TaskFacts,
  wanted: TaskState,
  userId: string,
): TaskRefusal | undefined {
  if (task.state === wanted) return undefined
  if (task.state === 'withdrawn') return 'withdrawn'
  if (wanted !== 'withdrawn') return undefined
  if (task.state === 'done') return 'done'
  return task.addedBy === userId ? undefined : 'notYours'
}
