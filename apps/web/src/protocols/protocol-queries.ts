import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'

/** The protocols of the organisation, what ends last first, page by page. */
export const protocolListQuery = infiniteQueryOptions({
  queryKey: ['listProtocols'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      client.GET('/protocols', {
        params: { query: pageParam === undefined ? {} : { after: pageParam } },
      }),
    ),
  initialPageParam: undefined,
  getNextPageParam: ({ next }) => afterOf(next),
})

/** The protocols that somebody has to see to. */
export const warnedProtocolsQuery = queryOptions({
  queryKey: ['listProtocols', 'warned'],
  queryFn: async () =>
    (
      await answerOf(
        client.GET('/protocols', { params: { query: { warned: true, pageSize: 100 } } }),
      )
    ).items,
})

export function protocolQuery(protocolId: string) {
  return queryOptions({
    queryKey: ['getProtocol', protocolId],
    queryFn: () =>
      answerOf(client.GET('/protocols/{protocolId}', { params: { path: { protocolId } } })),
    staleTime: 0,
  })
}

/** Whom a protocol can be with. */
export const organisationsQuery = queryOptions({
  queryKey: ['listOrganisations'],
  queryFn: async () => (await answerOf(client.GET('/organisations'))).items,
})
