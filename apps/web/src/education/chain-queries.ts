import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { isFailure } from '../api/errors.ts'
import { readingAgain } from '../api/reading-again.ts'
import type { EducationChain } from './chain.ts'

/** How a child is followed, by the file; `null` when nobody follows it. */
export function personChainQuery(personId: string) {
  return queryOptions({
    queryKey: ['educationChain', 'person', personId],
    queryFn: (context) =>
      orNobody(
        answerOf(
          client.GET('/persons/{personId}/educationChain', {
            params: { path: { personId }, header: readingAgain(context) },
          }),
        ),
      ),
    // What is written on the file, or sent, changes it.
    staleTime: 0,
  })
}

/** The same, by a referral. */
export function referralChainQuery(referralId: string) {
  return queryOptions({
    queryKey: ['educationChain', 'referral', referralId],
    queryFn: (context) =>
      orNobody(
        answerOf(
          client.GET('/referrals/{referralId}/educationChain', {
            params: { path: { referralId }, header: readingAgain(context) },
          }),
        ),
      ),
    staleTime: 0,
  })
}

function orNobody(answer: Promise<EducationChain>): Promise<EducationChain | null> {
  return answer.catch((error: unknown) => {
    if (isFailure(error, 'resourceNotFound')) return null
    throw error
  })
}

/** The municipalities that take a child over when it moves there. */
export const receivingMunicipalitiesQuery = queryOptions({
  queryKey: ['receivingMunicipalities'],
  queryFn: () => answerOf(client.GET('/receivingMunicipalities')),
})

/** The children who moved here and whom nobody took over yet. */
export const transfersQuery = queryOptions({
  queryKey: ['educationTransfers'],
  queryFn: (context) =>
    answerOf(client.GET('/educationTransfers', { params: { header: readingAgain(context) } })),
  staleTime: 0,
})
