import {
  infiniteQueryOptions,
  type QueryFunctionContext,
  type QueryKey,
  queryOptions,
} from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client, inBackground } from '../api/client.ts'
import { isReadAgain } from '../api/reading-again.ts'

/** What concerns whoever is at work, the newest first, page by page. */
export function noticeListQuery(unseen: boolean) {
  return infiniteQueryOptions({
    queryKey: ['listNotices', { unseen }],
    queryFn: ({ pageParam, ...context }: QueryFunctionContext<QueryKey, string | undefined>) =>
      answerOf(
        client.GET('/notices', {
          params: { query: { ...(unseen && { unseen }), ...(pageParam && { after: pageParam }) } },
          headers: isReadAgain(context) ? inBackground : {},
        }),
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => afterOf(next),
    staleTime: 0,
  })
}

/** What was not seen yet, for the bell. Its key begins as that of the list: what changes one changes the other. */
export const unseenNoticesQuery = queryOptions({
  queryKey: ['listNotices', 'bell'],
  queryFn: (context) =>
    answerOf(
      client.GET('/notices', {
        params: { query: { unseen: true, pageSize: 100 } },
        headers: isReadAgain(context) ? inBackground : {},
      }),
    ),
  // Somebody comes back to this window: it tells of work, and of nobody in particular.
  refetchOnWindowFocus: 'always',
})

export const noticePreferencesQuery = queryOptions({
  queryKey: ['getNoticePreferences'],
  queryFn: () => answerOf(client.GET('/noticePreferences')),
  staleTime: 0,
})
