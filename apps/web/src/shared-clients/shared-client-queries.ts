import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What sender and desk share of the client behind a referral. */
export function sharedClientQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getSharedClient', referralId],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}/sharedClient', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** What the reader is to do today. */
export const dueTasksQuery = queryOptions({
  queryKey: ['listTasks'],
  queryFn: (context) =>
    answerOf(client.GET('/tasks', { params: { header: readingAgain(context) } })),
  staleTime: 0,
})
