import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client, inBackground } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'
import { type ImportOutcome, type ImportRow, isUnderWay } from './import.ts'

/** How often a list is asked for that goes on by itself, in milliseconds. */
const lookAgain = 1_000

/** The lists that were read in, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['listImports'],
  queryFn: () => answerOf(client.GET('/imports')),
  staleTime: 0,
})

/** How far a list is; asked again by itself as long as it is under way. */
export function importQuery(importId: string) {
  return queryOptions({
    queryKey: ['getImport', importId],
    queryFn: ({ client: queries }) => {
      const isAgain = queries.getQueryData(['getImport', importId]) !== undefined
      return answerOf(
        client.GET('/imports/{importId}', {
          params: { path: { importId } },
          ...(isAgain ? { headers: inBackground } : {}),
        }),
      )
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? lookAgain : false),
  })
}

/** Rows of a list that came to something. */
export function importRowsQuery(importId: string, outcome: ImportOutcome) {
  return infiniteQueryOptions({
    queryKey: ['listImportRows', importId, outcome],
    queryFn: ({ pageParam, ...context }) =>
      answerOf(
        client.GET('/imports/{importId}/rows', {
          params: {
            path: { importId },
            header: readingAgain(context),
            query: { outcome, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => afterOf(page.next),
    staleTime: 0,
  })
}

/** Every row of a list that came to something, for a file of them. */
export async function allRows(importId: string, outcome: ImportOutcome) {
  const rows: ImportRow[] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(after)
    rows.push(...page.items)
    after = afterOf(page.next)
  }
  return rows

  function pageOf(place: string) {
    return answerOf(
      client.GET('/imports/{importId}/rows', {
        params: {
          path: { importId },
          query: { outcome, pageSize: 100, ...(place !== '' && { after: place }) },
        },
      }),
    )
  }
}
