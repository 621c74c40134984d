import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Distribution, DistributionProposal, NewDistribution } from './distribution.ts'
import { distributionQuery } from './distribution-queries.ts'

/** Asks who would get how much; nothing is changed. */
export function usePreviewDistribution() {
  return useMutation({
    mutationFn: (body: DistributionProposal) =>
      answerOf(client.POST('/distributions/preview', { body })),
  })
}

/** Reads again what handing work out changes: lists, and every referral that stands somewhere. */
function useRefreshWork() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      ['listReferrals', 'getReferral', 'listReferralEvents', 'listColleagueLoads'].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    )
}

/** Hands work out as it was shown, at most once for every intention. */
export function useDistributeReferrals() {
  const queryClient = useQueryClient()
  const refresh = useRefreshWork()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: NewDistribution) =>
      answerOf(
        client.POST('/distributions', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async (made) => {
      intent.done()
      queryClient.setQueryData(distributionQuery(made.id).queryKey, made)
      await refresh()
    },
  })
}

/** Puts everything back where it was, at most once for every intention. */
export function useUndoDistribution(seen: Pick<Distribution, 'id' | 'version'>) {
  const distributionId = seen.id
  const queryClient = useQueryClient()
  const refresh = useRefreshWork()
  const [intent] = useState(() => createIntent())
  const { queryKey } = distributionQuery(distributionId)
  return useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/distributions/{distributionId}/undoing', {
          params: {
            path: { distributionId },
            header: {
              'If-Match': etagOf(seen),
              'Idempotency-Key': intent.keyFor(seen.version),
            },
          },
        }),
      ),
    onSuccess: async (undone) => {
      intent.done()
      queryClient.setQueryData(queryKey, undone)
      await refresh()
    },
    // It may have been undone elsewhere: then the page tells that.
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  })
}
