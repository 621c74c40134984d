import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'

/** When the files of the organisation were gone through, the newest first. */
export const retentionRunsQuery = infiniteQueryOptions({
  queryKey: ['listRetentionRuns'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      client.GET('/retentionRuns', {
        params: { query: pageParam === undefined ? {} : { after: pageParam } },
      }),
    ),
  initialPageParam: undefined,
  getNextPageParam: ({ next }) => afterOf(next),
})

/** What the last dry run would let go, what is longest overdue first. */
export const retentionCandidatesQuery = infiniteQueryOptions({
  queryKey: ['listRetentionCandidates'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      client.GET('/retentionCandidates', {
        params: { query: pageParam === undefined ? {} : { after: pageParam } },
      }),
    ),
  initialPageParam: undefined,
  getNextPageParam: ({ next }) => afterOf(next),
})

/** How long the organisation keeps personal data. */
export const retentionSettingsQuery = queryOptions({
  queryKey: ['getRetentionSettings'],
  queryFn: () => answerOf(client.GET('/retentionSettings')),
})

/** What is set on files now. */
export const fileMeasuresQuery = queryOptions({
  queryKey: ['listFileMeasures'],
  queryFn: async () => (await answerOf(client.GET('/fileMeasures'))).items,
})
