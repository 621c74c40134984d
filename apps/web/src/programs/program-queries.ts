import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'

/** The programs of the organisation, the newest first, page by page. */
export const programListQuery = infiniteQueryOptions({
  queryKey: ['listPrograms'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      client.GET('/programs', {
        params: { query: pageParam === undefined ? {} : { after: pageParam } },
      }),
    ),
  initialPageParam: undefined,
  getNextPageParam: ({ next }) => afterOf(next),
  staleTime: 0,
})

export function programQuery(programId: string) {
  return queryOptions({
    queryKey: ['getProgram', programId],
    queryFn: () =>
      answerOf(client.GET('/programs/{programId}', { params: { path: { programId } } })),
    staleTime: 0,
  })
}
