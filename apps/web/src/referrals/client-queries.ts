import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'

/** People whom another municipality referred and who may be the person of a referral. */
export function clientMatchesQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listClientMatches', referralId],
    queryFn: async () =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/clientMatches', { params: { path: { referralId } } }),
        )
      ).items,
  })
}

/** The municipalities where the agency can go on with somebody who moves there. */
export const continuationPlacesQuery = queryOptions({
  queryKey: ['listContinuationPlaces'],
  queryFn: async () => (await answerOf(client.GET('/continuationPlaces'))).items,
})

/** Says whether they are the person of a referral. */
export function useDecideClientMatch(referralId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewClientDecision']) =>
      answerOf(
        client.POST('/referrals/{referralId}/clientDecisions', {
          body,
          params: { path: { referralId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      // Whatever was said stands with all referrals of the same person.
      await queryClient.invalidateQueries({ queryKey: ['listClientMatches'] })
    },
  })
}
