import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'
import type { ArrivalSearch } from './arrival-address.ts'
import { queryOf } from './arrival-search.ts'

/** The arrivals that an address asks for, page by page. */
export function arrivalsQuery(search: ArrivalSearch) {
  const asked = queryOf(search)
  return infiniteQueryOptions({
    queryKey: ['listArrivals', asked],
    queryFn: ({ pageParam, ...context }) =>
      answerOf(
        client.GET('/arrivals', {
          params: {
            header: readingAgain(context),
            query: { ...asked, pageSize: 50, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => afterOf(page.next),
    // Colleagues and other counters change it all day.
    staleTime: 0,
  })
}

/** One arrival as it is now, for whoever was second. */
export function arrivalQuery(arrivalId: string) {
  return queryOptions({
    queryKey: ['getArrival', arrivalId],
    queryFn: () =>
      answerOf(client.GET('/arrivals/{arrivalId}', { params: { path: { arrivalId } } })),
    staleTime: 0,
  })
}

/** Who may hold a planned talk. */
export const arrivalStaffQuery = queryOptions({
  queryKey: ['listArrivalStaff'],
  queryFn: async () => (await answerOf(client.GET('/arrivalStaff'))).items,
})
