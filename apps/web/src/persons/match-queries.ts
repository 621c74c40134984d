import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** Other files that may be of the same person. */
export function personMatchesQuery(personId: string) {
  return queryOptions({
    queryKey: ['listPersonMatches', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/matches', { params: { path: { personId } } })),
  })
}

/** What was said of a file and others, newest first. */
export function matchDecisionsQuery(personId: string) {
  return queryOptions({
    queryKey: ['listMatchDecisions', personId],
    queryFn: () =>
      answerOf(
        client.GET('/persons/{personId}/matchDecisions', { params: { path: { personId } } }),
      ),
  })
}

/** Which files became one with a file, newest first. */
export function personMergesQuery(personId: string) {
  return queryOptions({
    queryKey: ['listPersonMerges', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/merges', { params: { path: { personId } } })),
  })
}
