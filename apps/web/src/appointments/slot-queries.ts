import type { DeskRole } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What can be booked at a desk with this staff: read anew by every page, because others book too. */
export function freeSlotsQuery(desk: string, deskRole: readonly DeskRole[]) {
  return queryOptions({
    queryKey: ['listFreeSlots', desk, deskRole],
    queryFn: async () =>
      (
        await answerOf(
          client.GET('/freeSlots', { params: { query: { desk, deskRole: [...deskRole] } } }),
        )
      ).items,
    staleTime: 0,
  })
}

interface Days {
  desk: string
  firstDay: Day
  lastDay: Day
}

/** What a desk has in store on some days, and whom it expects. */
export function deskDaysQuery(query: Days) {
  return queryOptions({
    queryKey: ['listSlots', query],
    queryFn: (context) =>
      answerOf(client.GET('/slots', { params: { query, header: readingAgain(context) } })),
    staleTime: 0,
  })
}

/** Tells the access log that the sheet of a day is printed. */
export function readDayToPrint(desk: string, day: Day) {
  const query = { desk, firstDay: day, lastDay: day }
  return answerOf(client.GET('/slots', { params: { query, header: printing } }))
}
