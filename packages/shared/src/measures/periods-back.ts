import type { Period } from '../dashboards/index.ts'
import { type Day, daysInMonth } from '../time/index.ts'
import type { PeriodGrain } from './measure-vocabulary.ts'

const months: Readonly<Record<PeriodGrain, number>> = { month: 1, quarter: 3, schoolYear: 12 }
/** The month, counted from January as 0, in which the periods of each kind begin. */
const begin: Readonly<Record<PeriodGrain, number>> = { month: 0, quarter: 0, schoolYear: 8 }

/**
 * @param grain how long each is
 * @param on a day in the newest
 * @param count how many
 * @returns whole periods that follow each other, the newest first; fewer where the calendar begins
 */
export function periodsBack(grain: PeriodGrain, on: Day, count: number): Period[] {
  const length = months[grain]
  const at = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
  const first = at - ((((at - begin[grain]) % length) + length) % length)
  return Array.from({ length: count }, (_, index) => first - index * length)
    .filter((month) => month >= 12)
    .map((month) => ({ from: `${nameOf(month)}-01`, until: lastDayOf(month + length - 1) }))
}

function nameOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

function lastDayOf(month: number): Day {
  return `${nameOf(month)}-${daysInMonth(Math.floor(month / 12), (month % 12) + 1)}`
}
