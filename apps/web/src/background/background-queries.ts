import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What somebody told of their background. */
export function backgroundQuery(personId: string) {
  return queryOptions({
    queryKey: ['getBackground', personId],
    queryFn: (context) =>
      answerOf(
        client.GET('/persons/{personId}/background', {
          params: { path: { personId }, header: readingAgain(context) },
        }),
      ),
  })
}
