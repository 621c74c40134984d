import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { readingAgain } from '../api/reading-again.ts'

/** What the agency referred the person of a referral to, as its sender sees it. */
export function agencyReferralsQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listAgencyReferrals', referralId],
    queryFn: async (context) =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/agencyReferrals', {
            params: { path: { referralId }, header: readingAgain(context) },
          }),
        )
      ).items,
  })
}

/** The desks to which the person of a referral can be referred. */
export function agencyReferralPlacesQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listAgencyReferralPlaces', referralId],
    queryFn: async () =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/agencyReferralPlaces', {
            params: { path: { referralId } },
          }),
        )
      ).items,
  })
}

/** Refers the person to a municipality or an OCMW, at most once for every intention. */
export function useReferFromAgency(referralId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewAgencyReferral']) =>
      answerOf(
        client.POST('/referrals/{referralId}/agencyReferrals', {
          body,
          params: { path: { referralId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['listAgencyReferrals', referralId] }),
        queryClient.invalidateQueries({ queryKey: ['listReferrals'] }),
      ])
    },
  })
}
