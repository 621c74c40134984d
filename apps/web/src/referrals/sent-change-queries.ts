import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { readingAgain } from '../api/reading-again.ts'
import { type MoveParams, useMove } from './referral-mutations.ts'

/** What the sender changed since I last looked. Its key begins as that of the history, which tells of it. */
export function sentChangesQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listReferralEvents', referralId, 'sentChanges'],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}/sentChanges', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** Says that I have seen what changed, through the last of it that was shown. */
export function useSeeSentChanges(referralId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (newest: string) =>
      answerOf(
        client.POST('/referrals/{referralId}/sentChangesSeen', {
          body: { newest },
          params: { path: { referralId }, header: { 'Idempotency-Key': intent.keyFor(newest) } },
        }),
      ),
    onSuccess: (left) => {
      intent.done()
      queryClient.setQueryData(sentChangesQuery(referralId).queryKey, left)
    },
  })
}

export function useAmendReferral() {
  return useMove((body: Schemas['Amendment'], params: MoveParams) =>
    answerOf(client.POST('/referrals/{referralId}/amendment', { body, params })),
  )
}
