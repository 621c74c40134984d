import { maxDistributed } from '@onthaal/shared/distributions'

/** Which rows of a list were chosen, over all its pages: single ones, or the whole list. */
export interface ChoiceOfWork {
  readonly isWhole: boolean
  readonly ids: ReadonlySet<string>
}

export const nothingChosen: ChoiceOfWork = { isWhole: false, ids: new Set() }

/** @returns the choice with some rows in it, or out of it; of a whole list it keeps no single rows */
export function withRows(
  { ids }: ChoiceOfWork,
  some: readonly string[],
  isChosen: boolean,
): ChoiceOfWork {
  const next = new Set(ids)
  for (const id of some) isChosen ? next.add(id) : next.delete(id)
  return { isWhole: false, ids: next }
}

/** @returns how many referrals are chosen, out of a list of so many */
export function chosenCount({ isWhole, ids }: ChoiceOfWork, total: number): number {
  return isWhole ? Math.min(total, maxDistributed) : ids.size
}

/** @returns what is wrong with a choice, if anything is */
export function faultOfChoice(
  choice: ChoiceOfWork,
  total: number,
): 'nothing' | 'tooMany' | undefined {
  const count = chosenCount(choice, total)
  if (count === 0) return 'nothing'
  return count > maxDistributed ? 'tooMany' : undefined
}
