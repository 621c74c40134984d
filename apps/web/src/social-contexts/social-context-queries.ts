import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What the reader's own OCMW said of the project within which somebody was referred. */
export function socialContextQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getSocialContext', referralId],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}/socialContext', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** The days for which an OCMW asks feedback of a referral, with what was told. */
export function evaluationsQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listEvaluations', referralId],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}/evaluations', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** The evaluations that ask for the reader's attention. */
export const dueEvaluationsQuery = queryOptions({
  queryKey: ['listDueEvaluations'],
  queryFn: (context) =>
    answerOf(client.GET('/evaluations', { params: { header: readingAgain(context) } })),
  staleTime: 0,
})
