import type { BoardFilter } from '@onthaal/shared/education'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import { readingAgain } from '../api/reading-again.ts'

const pageSize = 50

/** A part of the board, page by page. */
export function boardQuery(filter: BoardFilter) {
  return infiniteQueryOptions({
    queryKey: ['listEducationChains', filter],
    queryFn: ({ pageParam, ...context }) =>
      answerOf(
        client.GET('/educationChains', {
          params: {
            header: readingAgain(context),
            query: { filter, pageSize, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => afterOf(page.next),
    // Colleagues, desks and schools change it all day.
    staleTime: 0,
  })
}

/** Says to the server that so many children of a part of the board are printed; it tells so in its log. */
export async function readBoardToPrint(filter: BoardFilter, count: number): Promise<void> {
  let after = ''
  for (let left = count; left > 0; left -= pageSize) {
    const page = await answerOf(
      client.GET('/educationChains', {
        params: {
          header: printing,
          query: { filter, pageSize: Math.min(left, pageSize), ...(after !== '' && { after }) },
        },
      }),
    )
    after = afterOf(page.next) ?? ''
    if (after === '') return
  }
}

/** The children who are most pressing, for where the day begins. */
export const redChildrenQuery = queryOptions({
  queryKey: ['listEducationChains', 'today'],
  queryFn: (context) =>
    answerOf(
      client.GET('/educationChains', {
        params: { header: readingAgain(context), query: { filter: 'red', pageSize: 5 } },
      }),
    ),
  staleTime: 0,
})

/** The children of whom another municipality said that they do not live there. */
export const cameBackQuery = queryOptions({
  queryKey: ['listEducationChains', 'cameBack'],
  queryFn: (context) =>
    answerOf(
      client.GET('/educationChains', {
        params: {
          header: readingAgain(context),
          query: { filter: 'transferDeclined', pageSize: 5 },
        },
      }),
    ),
  staleTime: 0,
})

/** Who may do something for a child. */
export const educationStaffQuery = queryOptions({
  queryKey: ['listEducationStaff'],
  queryFn: async () => (await answerOf(client.GET('/educationStaff'))).items,
})
