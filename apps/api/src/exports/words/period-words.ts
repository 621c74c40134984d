import type { PeriodGrain } from '@onthaal/shared/measures'
import type { Day } from '@onthaal/shared/time'
import { filled } from './filled.ts'

/** What files call periods in Dutch, as the screens do; a test holds the two together. */
export const periodWords = {
  quarter: '{{number}}e kwartaal {{year}}',
  firstQuarter: '1ste kwartaal {{year}}',
  schoolYear: 'Schooljaar {{from}}-{{until}}',
}

const month = new Intl.DateTimeFormat('nl-BE', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** @returns a whole period as people call it: februari 2026, 1ste kwartaal 2026, Schooljaar 2025-2026 */
export function periodName(
  grain: PeriodGrain,
  { from, until }: { readonly from: Day; readonly until: Day },
): string {
  const year = from.slice(0, 4)
  if (grain === 'month') return month.format(new Date(`${from.slice(0, 7)}-01`))
  if (grain === 'schoolYear') {
    return filled(periodWords.schoolYear, { from: year, until: until.slice(0, 4) })
  }
  const number = (Number(from.slice(5, 7)) + 2) / 3
  if (number === 1) return filled(periodWords.firstQuarter, { year })
  return filled(periodWords.quarter, { number, year })
}
