import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import type { InspectionSearch } from './inspection-search.ts'

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

/** A part of the log: of one person, of one colleague, or of the whole organisation. */
export interface LogSelection {
  person?: string
  colleague?: string
  from?: string
  until?: string
}

export function selectionOf({ collega, van, tot }: InspectionSearch): LogSelection {
  return {
    ...(collega && { colleague: collega }),
    ...(van && { from: van }),
    ...(tot && { until: tot }),
  }
}

/** Who saw whom, the newest first. */
export function consultationsQuery(selection: LogSelection) {
  return infiniteQueryOptions({
    queryKey: ['listConsultations', selection],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/consultations', {
          params: {
            query: { ...selection, pageSize: 50, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => afterOf(next),
  })
}

/** Tells the access log that the excerpt of a person is printed. */
export function readExcerptToPrint(person: string) {
  return answerOf(
    client.GET('/consultations', {
      params: { query: { person, pageSize: 1 }, header: printing },
    }),
  )
}

/** The colleagues whose looking up the user oversees. */
export const overseenColleaguesQuery = queryOptions({
  queryKey: ['listOverseenColleagues'],
  queryFn: async () => (await answerOf(client.GET('/overseenColleagues'))).items,
})

/** What was unusual in the last seven days. */
export const unusualQuery = queryOptions({
  queryKey: ['listUnusualConsultations'],
  queryFn: () => answerOf(client.GET('/unusualConsultations')),
})
