import {
  isAtMostMonths,
  lastTwelveMonths,
  longestPeriodInMonths,
  type Period,
} from '@onthaal/shared/dashboards'
import type { DashboardQuery } from '@onthaal/shared/dashboards/schemas'
import type { Day } from '@onthaal/shared/time'
import { InvalidInputError } from '../errors.ts'

/**
 * The days that were asked for; what was left out follows from today.
 *
 * @throws InvalidInputError when the period ends before it begins or lasts too long
 */
export function periodOf(
  { from, until }: Pick<DashboardQuery, 'from' | 'until'>,
  today: Day,
): Period {
  const last = until ?? today
  const period = { from: from ?? lastTwelveMonths(last).from, until: last }
  if (period.until < period.from) {
    throw refused(
      until === undefined ? 'from' : 'until',
      'beforeFrom',
      'A period does not end before it begins.',
    )
  }
  if (!isAtMostMonths(period, longestPeriodInMonths)) {
    throw refused('from', 'tooLong', `A period lasts at most ${longestPeriodInMonths} months.`)
  }
  return period
}

function refused(name: string, code: string, detail: string): InvalidInputError {
  return new InvalidInputError([{ issue: 'invalidInput', in: 'query', name, code, detail }])
}
