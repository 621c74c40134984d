import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What somebody was informed about. */
export function informingsQuery(personId: string) {
  return queryOptions({
    queryKey: ['listInformings', personId],
    queryFn: (context) =>
      answerOf(
        client.GET('/persons/{personId}/informings', {
          params: { path: { personId }, header: readingAgain(context) },
        }),
      ),
    // Closing a talk adds to it, also for others in the household.
    staleTime: 0,
  })
}

/** Who is registered and was not informed yet. */
export const uninformedQuery = infiniteQueryOptions({
  queryKey: ['listUninformedPersons'],
  queryFn: ({ pageParam, ...context }) =>
    answerOf(
      client.GET('/uninformedPersons', {
        params: {
          header: readingAgain(context),
          query: { ...(pageParam !== '' && { after: pageParam }) },
        },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => afterOf(page.next),
  staleTime: 0,
})
