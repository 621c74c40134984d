import { infiniteQueryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'

/** Where colleagues broke the glass, the newest first. */
export function brokenGlassesQuery(since?: string) {
  return infiniteQueryOptions({
    queryKey: ['listBrokenGlasses', since ?? null],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/brokenGlasses', {
          params: {
            query: { ...(since && { since }), ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => afterOf(next),
  })
}
