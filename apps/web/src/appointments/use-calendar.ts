import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../identity/index.ts'
import { desksQuery } from '../reference-data/index.ts'
import type { CalendarSearch } from './calendar-search.ts'

/** The desks at which somebody works, and which of them and which day an address asks for. */
export function useCalendar({ loket, dag }: CalendarSearch) {
  const session = useSession()
  const desks = useQuery(desksQuery)
  const own = desks.data?.filter(({ id }) => session.desks.includes(id))
  const today = belgianDay(new Date())
  return {
    desks,
    own,
    today,
    day: dag ?? today,
    desk: own?.find(({ id }) => id === loket) ?? own?.[0],
  }
}
