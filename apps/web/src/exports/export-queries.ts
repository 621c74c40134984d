import { QueryObserver, queryOptions, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, inBackground } from '../api/client.ts'
import { type Export, isUnderWay } from './export.ts'

/** How often files are asked for that are being made, in milliseconds: while they stand there, and beside other work. */
const lookAgain = 1_000
const lookBeside = 3_000

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

function exportQuery(exportId: string) {
  return queryOptions({
    queryKey: ['getExport', exportId],
    queryFn: () =>
      answerOf(
        client.GET('/exports/{exportId}', {
          params: { path: { exportId } },
          headers: inBackground,
        }),
      ),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data === undefined || isUnderWay(state.data) ? lookBeside : false,
  })
}

/**
 * Looks at a file that is made beside the requests, also once its dialog is gone.
 *
 * @returns what begins to look; it tells once how the making ended, wherever somebody is by then, and nothing of a
 *   file that was thrown away meanwhile
 */
export function useWatchExport() {
  const queries = useQueryClient()
  return (exportId: string, tell: (made: Export) => void): void => {
    const observer = new QueryObserver(queries, exportQuery(exportId))
    const stop = observer.subscribe(({ data, isError }) => {
      if (!isError && (data === undefined || isUnderWay(data))) return
      stop()
      if (data !== undefined && !isUnderWay(data)) tell(data)
    })
  }
}
