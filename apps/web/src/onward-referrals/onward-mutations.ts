import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { OnwardReferral } from './onward.ts'

/** Reads again what was asked of schools and services, and what came of it. */
function useRefresh(referralId: string) {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['listOnwardReferrals', referralId] })
}

export function useCreateOnward(referralId: string) {
  const refresh = useRefresh(referralId)
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewOnwardReferral']) =>
      answerOf(
        client.POST('/referrals/{referralId}/onwardReferrals', {
          body,
          params: { path: { referralId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await refresh()
    },
  })
}

interface MoveParams {
  path: { onwardReferralId: string }
  header: { 'If-Match': string; 'Idempotency-Key': string }
}

/** A change of one hop: once for every intention, and only from the state that was seen. */
function useOnwardMove<Body>(
  referralId: string,
  send: (body: Body, params: MoveParams) => Promise<unknown>,
) {
  const refresh = useRefresh(referralId)
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ hop: { id, version = 0 }, body }: { hop: OnwardReferral; body: Body }) =>
      send(body, {
        path: { onwardReferralId: id },
        header: {
          'If-Match': etagOf({ version }),
          'Idempotency-Key': intent.keyFor({ id, version, body }),
        },
      }),
    onSuccess: () => intent.done(),
    // Whoever was too late goes on from what stands there now.
    onSettled: refresh,
  })
}

export const useAnswerOnward = (referralId: string) =>
  useOnwardMove<Schemas['OnwardReferralAnswer']>(referralId, (body, params) =>
    answerOf(client.POST('/onwardReferrals/{onwardReferralId}/answer', { params, body })),
  )

export const useWithdrawOnward = (referralId: string) =>
  useOnwardMove<Schemas['OnwardReferralWithdrawal']>(referralId, (body, params) =>
    answerOf(client.POST('/onwardReferrals/{onwardReferralId}/withdrawal', { params, body })),
  )

export const useRenewLink = (referralId: string) =>
  useOnwardMove<Schemas['NewSchoolLink']>(referralId, (body, params) =>
    answerOf(client.POST('/onwardReferrals/{onwardReferralId}/schoolLink', { params, body })),
  )

export const useAddDocument = (referralId: string) =>
  useOnwardMove<{ content: string }>(referralId, (body, params) =>
    answerOf(client.POST('/onwardReferrals/{onwardReferralId}/document', { params, body })),
  )
