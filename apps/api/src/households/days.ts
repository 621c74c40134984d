import type { Day } from '@onthaal/shared/time'
import { type InputFault, invalidField } from '../errors.ts'

/** @returns a fault when something is said to begin after today */
export function faultOfStart(from: Day | undefined, today: Day): InputFault | undefined {
  return from !== undefined && from > today
    ? { issue: 'outOfRange', name: 'from', code: 'future', detail: 'This day lies in the future.' }
    : undefined
}

/** Something that lasts, or lasted. */
interface Lasting {
  readonly fromDay: Day | null
  readonly untilDay: Day | null
}

/**
 * Whether an ending still has to be written; saying the same once more changes nothing.
 *
 * @throws InvalidInputError when it lies in the future or before the beginning, or another day is known
 */
export function mustEnd({ fromDay, untilDay }: Lasting, until: Day, today: Day): boolean {
  if (untilDay === until) return false
  if (untilDay !== null) {
    throw invalidField('until', 'rejectedInput', 'ended', `This ended on another day already.`)
  }
  if (until > today)
    throw invalidField('until', 'outOfRange', 'future', 'This day lies in the future.')
  if (fromDay !== null && until < fromDay) {
    throw invalidField('until', 'outOfRange', 'beforeStart', 'This day lies before the beginning.')
  }
  return true
}
