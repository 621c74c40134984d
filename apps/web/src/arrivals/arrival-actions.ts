import type { Arrival, ArrivalMove } from './arrival.ts'

/** What a button of a row does: a move, or the way to a talk that is there. */
export type ArrivalAction = ArrivalMove | 'openTalk'

/**
 * The one thing that is to be done with somebody first.
 *
 * @param arrival as the list shows it
 * @returns nothing when nothing is left to do
 */
export function mainAction(arrival: Arrival): ArrivalAction | undefined {
  switch (arrival.status) {
    case 'toInvite':
    case 'noResponse':
      return 'invite'
    case 'invited':
      return arrival.isAnswerOverdue ? 'miss' : 'plan'
    case 'planned':
      return 'welcome'
    case 'came':
      return arrival.talk?.status === 'held' ? undefined : 'openTalk'
    case 'moved':
      return undefined
  }
}

/** What else may be done with somebody, in a fixed order. */
export function otherActions(arrival: Arrival): ArrivalMove[] {
  const main = mainAction(arrival)
  return arrival.allowedMoves.filter((move) => move !== main)
}

/**
 * What pressing the button above a list does with those who are picked in it.
 *
 * @param arrivals as the list shows them
 * @returns `printOrInvite` when somebody of them is invited anew, because they did not answer for long
 */
export function actionOnPicked(
  arrivals: readonly Pick<Arrival, 'isAnswerOverdue'>[],
  status: Arrival['status'],
): 'invite' | 'print' | 'printOrInvite' {
  if (status !== 'invited') return 'invite'
  return arrivals.some(({ isAnswerOverdue }) => isAnswerOverdue) ? 'printOrInvite' : 'print'
}
