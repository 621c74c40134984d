import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import type { PersonCriteria } from './person.ts'

export function personSearchQuery(criteria: PersonCriteria | undefined) {
  return infiniteQueryOptions({
    queryKey: ['queryPersons', criteria],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.POST('/persons/query', {
          body: { ...criteria, pageSize: 25, ...(pageParam !== '' && { after: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter,
    enabled: criteria !== undefined,
    // Coming back from a file shows the same list; only a new search is a new consultation.
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function personQuery(personId: string) {
  return queryOptions({
    queryKey: ['getPerson', personId],
    queryFn: () => answerOf(client.GET('/persons/{personId}', { params: { path: { personId } } })),
  })
}

/** Tells the access log that a file is printed. */
export function readPersonToPrint(personId: string) {
  return answerOf(
    client.GET('/persons/{personId}', { params: { path: { personId }, header: printing } }),
  )
}

/** The whole number of a person: read when somebody asks for it, and forgotten with the page. */
export function personInszQuery(personId: string) {
  return queryOptions({
    queryKey: ['getPersonInsz', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/insz', { params: { path: { personId } } })),
    enabled: false,
    gcTime: 0,
  })
}

/** The history of a file, newest first; a saving makes it stale. */
export function personChangesQuery(personId: string) {
  return infiniteQueryOptions({
    queryKey: ['listPersonChanges', personId],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/persons/{personId}/changes', {
          params: {
            path: { personId },
            query: { pageSize: 50, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => afterOf(next),
  })
}
