import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'

/** What concerns whoever is at work, the newest first, page by page. */
export function noticeListQuery(unseen: boolean) {
  return infiniteQueryOptions({
    queryKey: ['listNotices', { unseen }],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      answerOf(
        client.GET('/notices', {
          params: { query: { ...(unseen && { unseen }), ...(pageParam && { after: pageParam }) } },
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
  queryFn: () =>
    answerOf(client.GET('/notices', { params: { query: { unseen: true, pageSize: 100 } } })),
  // Somebody comes back to this window: it tells of work, and of nobody in particular.
  refetchOnWindowFocus: 'always',
})

export const noticePreferencesQuery = queryOptions({
  queryKey: ['getNoticePreferences'],
  queryFn: () => answerOf(client.GET('/noticePreferences')),
  staleTime: 0,
})
