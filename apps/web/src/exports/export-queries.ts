import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, inBackground } from '../api/client.ts'
import { isUnderWay } from './export.ts'

/** How often files are asked for that are being made, in milliseconds. */
const lookAgain = 1_000

/** What somebody takes along, newest first; asked again by itself as long as one of them is being made. */
export const exportsQuery = queryOptions({
  queryKey: ['listExports'],
  queryFn: ({ client: queries }) => {
    const isAgain = queries.getQueryData(['listExports']) !== undefined
    return answerOf(client.GET('/exports', isAgain ? { headers: inBackground } : {}))
  },
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? lookAgain : false),
})
