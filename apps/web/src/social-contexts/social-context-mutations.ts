import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { isFailure } from '../api/errors.ts'
import { createIntent } from '../api/intent.ts'
import type { SocialContext, SocialContextInput } from './social-context.ts'
import { evaluationsQuery, socialContextQuery } from './social-context-queries.ts'

interface Update {
  /** The state that the user saw. */
  seen: Pick<SocialContext, 'version'>
  body: SocialContextInput
}

/** Says anew what is known of a project. */
export function useUpdateSocialContext(referralId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = socialContextQuery(referralId)
  return useMutation({
    mutationFn: ({ seen, body }: Update) =>
      answerOf(
        client.PUT('/referrals/{referralId}/socialContext', {
          body,
          params: { path: { referralId }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    // The next attempt goes on from what a colleague wrote, which then stands on the page behind the form.
    onError: async (error) => {
      if (isFailure(error, 'staleVersion')) await queryClient.refetchQueries({ queryKey })
    },
    onSuccess: (whole) => {
      queryClient.setQueryData(queryKey, whole)
      return queryClient.invalidateQueries({ queryKey: evaluationsQuery(referralId).queryKey })
    },
  })
}

/** Tells an OCMW how it goes, at most once for every intention. */
export function useGiveFeedback(referralId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewFeedback']) =>
      answerOf(
        client.POST('/referrals/{referralId}/evaluationFeedback', {
          body,
          params: {
            path: { referralId },
            header: { 'Idempotency-Key': intent.keyFor({ referralId, body }) },
          },
        }),
      ),
    onSuccess: (list) => {
      intent.done()
      queryClient.setQueryData(evaluationsQuery(referralId).queryKey, list)
    },
  })
}
