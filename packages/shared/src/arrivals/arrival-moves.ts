import { addDays, type Day } from '../time/index.ts'
import { type ArrivalMove, type ArrivalStatus, arrivalMoves } from './arrival-vocabulary.ts'

/** From which statuses a move sets out, and where it ends. */
const moves: Readonly<Record<ArrivalMove, { from: readonly ArrivalStatus[]; to: ArrivalStatus }>> =
  {
    invite: { from: ['toInvite', 'invited', 'noResponse'], to: 'invited' },
    plan: { from: ['toInvite', 'invited', 'planned', 'noResponse'], to: 'planned' },
    welcome: { from: ['toInvite', 'invited', 'planned', 'noResponse'], to: 'came' },
    miss: { from: ['invited', 'planned'], to: 'noResponse' },
    moveAway: { from: ['toInvite', 'invited', 'planned', 'noResponse', 'came'], to: 'moved' },
    // Somebody pressed the wrong thing, or is here again.
    reopen: { from: ['came', 'moved'], to: 'toInvite' },
  }

const endedStatuses: readonly ArrivalStatus[] = ['came', 'moved']

/** How long an invitation waits for an answer, in days. */
const answerDays = 21

/** For how long somebody who was welcomed is no newcomer again, in days. */
const welcomedDays = 180

/**
 * @param status of an arrival
 * @returns whether nothing more is to be done for it
 */
export function isEnded(status: ArrivalStatus): boolean {
  return endedStatuses.includes(status)
}

/**
 * Who may make them is for the permission to hold interviews: whoever welcomes people keeps the list.
 *
 * @param status of an arrival
 * @returns the moves that are allowed now, in a fixed order
 */
export function allowedMoves(status: ArrivalStatus): ArrivalMove[] {
  return arrivalMoves.filter((move) => moves[move].from.includes(status))
}

/**
 * @param status of an arrival
 * @param move what somebody does with it
 * @returns the status that follows; nothing when the move is not allowed now
 */
export function statusAfter(status: ArrivalStatus, move: ArrivalMove): ArrivalStatus | undefined {
  const { from, to } = moves[move]
  return from.includes(status) ? to : undefined
}

/**
 * @param arrival its status, and the day of the newest invitation if that is known
 * @param today the day in Belgium
 * @returns whether somebody was invited and may still answer: whoever prints their letter again invites nobody anew
 */
export function awaitsAnswer(arrival: Parameters<typeof isAnswerOverdue>[0], today: Day): boolean {
  return arrival.status === 'invited' && !isAnswerOverdue(arrival, today)
}

/**
 * @param arrival its status, and the day of the newest invitation if that is known
 * @param today the day in Belgium
 * @returns whether somebody was invited so long ago that they may be taken not to respond
 */
export function isAnswerOverdue(
  { status, invitedOn }: { readonly status: ArrivalStatus; readonly invitedOn: Day | null },
  today: Day,
): boolean {
  return status === 'invited' && invitedOn !== null && addDays(invitedOn, answerDays) < today
}

/** What is known of the newest arrival of somebody. */
interface KnownArrival {
  readonly registeredOn: Day
  /** The day on which it ended; nothing while it is open. */
  readonly endedOn: Day | null
  readonly status: ArrivalStatus
}

/**
 * Whether somebody who is put on the list is on it already. Lists of new registrations overlap, and the
 * spreadsheet of before is read more than once: only somebody who left and registered again, or was welcomed
 * long before, arrives anew.
 *
 * @param known the newest arrival of the same person
 * @param registeredOn the day of the registration that is put on the list
 */
export function isSameArrival(known: KnownArrival, registeredOn: Day): boolean {
  const { endedOn, status } = known
  if (endedOn === null || registeredOn <= known.registeredOn) return true
  return registeredOn <= (status === 'came' ? addDays(endedOn, welcomedDays) : endedOn)
}
