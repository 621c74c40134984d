import { addDays, type Day, isDay, weekday } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'

/** Which desk and which day an address asks for. */
export interface CalendarSearch {
  loket?: string | undefined
  dag?: Day | undefined
}

export function readCalendarSearch({ loket, dag }: Record<string, unknown>): CalendarSearch {
  // Named as undefined, because the router lays this over the raw search.
  return { loket: idIn(loket), dag: typeof dag === 'string' && isDay(dag) ? dag : undefined }
}

/** @returns the seven days of the week of a day, from Monday */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, -((weekday(day) + 6) % 7))
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}
