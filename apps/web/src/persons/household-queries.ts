import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

/** Who lives with somebody. */
export function householdQuery(personId: string) {
  return queryOptions({
    queryKey: ['getHousehold', personId],
    queryFn: (context) =>
      answerOf(
        client.GET('/persons/{personId}/household', {
          params: { path: { personId }, header: readingAgain(context) },
        }),
      ),
  })
}

/** Who answers for somebody. */
export function guardiansQuery(personId: string) {
  return queryOptions({
    queryKey: ['listGuardians', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/guardians', { params: { path: { personId } } })),
  })
}

/** Who would go along with a referral of somebody that is sent now: the last look has to be the newest. */
export function householdPreviewQuery(personId: string) {
  return queryOptions({
    queryKey: ['getHouseholdPreview', personId],
    queryFn: () =>
      answerOf(
        client.GET('/persons/{personId}/householdPreview', { params: { path: { personId } } }),
      ),
    staleTime: 0,
  })
}
