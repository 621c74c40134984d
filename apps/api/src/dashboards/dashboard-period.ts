import {
  faultOfPeriod,
  longestPeriodInMonths,
  type Period,
  periodOf,
} from '@onthaal/shared/dashboards'
import type { DashboardQuery } from '@onthaal/shared/dashboards/schemas'
import type { Day } from '@onthaal/shared/time'
import { InvalidInputError } from '../errors.ts'

/**
 * The days that were asked for; what was left out follows from today.
 *
 * @throws InvalidInputError when the period ends before it begins or lasts too long
 */
export function readPeriod(query: Pick<DashboardQuery, 'from' | 'until'>, today: Day): Period {
  const period = periodOf(query, today)
  const fault = faultOfPeriod(period)
  if (fault === 'beforeFrom') {
    throw refused(
      query.until === undefined ? 'from' : 'until',
      fault,
      'A period does not end before it begins.',
    )
  }
  if (fault === 'tooLong') {
    throw refused('from', fault, `A period lasts at most ${longestPeriodInMonths} months.`)
  }
  return period
}

function refused(name: string, code: string, detail: string): InvalidInputError {
  return new InvalidInputError([{ issue: 'invalidInput', in: 'query', name, code, detail }])
}
