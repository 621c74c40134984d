import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** Who lives with somebody. */
export function householdQuery(personId: string) {
  return queryOptions({
    queryKey: ['getHousehold', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/household', { params: { path: { personId } } })),
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
