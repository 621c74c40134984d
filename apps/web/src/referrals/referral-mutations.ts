import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { hasMoved } from '../api/errors.ts'
import { createIntent } from '../api/intent.ts'
import type { Referral, ReferralDraft } from './referral.ts'
import { referralQuery } from './referral-queries.ts'

/** The state that the user saw when deciding. */
type Seen = Pick<Referral, 'id' | 'version'>

/** What the server wants to know of every move: of which referral, in which state, which intention. */
export interface MoveParams {
  path: { referralId: string }
  header: { 'If-Match': string; 'Idempotency-Key': string }
}

/** Reads again what a change to a referral may have changed. */
function useRefreshReferrals() {
  const queryClient = useQueryClient()
  return async (referralId: string) => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['getReferral', referralId] }),
      queryClient.invalidateQueries({ queryKey: ['listReferralEvents', referralId] }),
      queryClient.invalidateQueries({ queryKey: ['listReferrals'] }),
      // Who has the child in hand follows from where its referral stands.
      queryClient.invalidateQueries({ queryKey: ['educationChain'] }),
      queryClient.invalidateQueries({ queryKey: ['listSlots'] }),
      queryClient.invalidateQueries({ queryKey: ['listFreeSlots'] }),
    ])
  }
}

/** A move of a referral: at most once for every intention, and only from the state that was seen. */
export function useMove<Body>(send: (body: Body, params: MoveParams) => Promise<unknown>) {
  const queryClient = useQueryClient()
  const refresh = useRefreshReferrals()
  const [intent] = useState(() => createIntent())
  return useMutation({
    // One after the other, so that what the screen says last is what was done last.
    scope: { id: 'moveReferral' },
    mutationFn: ({ seen, body }: { seen: Seen; body: Body }) =>
      send(body, {
        path: { referralId: seen.id },
        header: {
          'If-Match': etagOf(seen),
          'Idempotency-Key': intent.keyFor({ id: seen.id, version: seen.version, body }),
        },
      }),
    onSuccess: async (_, { seen }) => {
      intent.done()
      await refresh(seen.id)
    },
    onError: async (error, { seen }) => {
      // A slot that was wanted may be somebody else's by now.
      await queryClient.invalidateQueries({ queryKey: ['listFreeSlots'] })
      if (hasMoved(error)) await refresh(seen.id)
    },
  })
}

export function useCreateReferral() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewReferral']) =>
      answerOf(
        client.POST('/referrals', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async (referral) => {
      intent.done()
      queryClient.setQueryData(referralQuery(referral.id).queryKey, referral)
      await queryClient.invalidateQueries({ queryKey: ['listReferrals'] })
    },
  })
}

export function useUpdateReferral() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Seen; body: ReferralDraft }) =>
      answerOf(
        client.PUT('/referrals/{referralId}', {
          body,
          params: { path: { referralId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: async (referral) => {
      queryClient.setQueryData(referralQuery(referral.id).queryKey, referral)
      await queryClient.invalidateQueries({ queryKey: ['listReferrals'] })
    },
  })
}

export const useSubmitReferral = () =>
  useMove<Schemas['Submission']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/submission', { params, body })),
  )

export const useWaitForProtocol = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/protocolWait', { params })),
  )

export const useClaimReferral = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/claim', { params })),
  )

export const useAcknowledgeReferral = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/acknowledgement', { params })),
  )

export const useRecordContactAttempt = () =>
  useMove<Schemas['NewContactAttempt']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/contactAttempts', { params, body })),
  )

export const useCompleteReferral = () =>
  useMove<Schemas['Completion']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/completion', { params, body })),
  )

export const useFailReferral = () =>
  useMove<Schemas['Failure']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/failure', { params, body })),
  )

/** Goes on with somebody who moved, under the municipality where they live now. */
export const useContinueReferral = () =>
  useMove<Schemas['Continuation']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/continuation', { params, body })),
  )

export const useRejectReferral = () =>
  useMove<Schemas['Rejection']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/rejection', { params, body })),
  )

export const usePlanAppointment = () =>
  useMove<Schemas['AppointmentPlan']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/appointment', { params, body })),
  )

export const useCancelAppointment = () =>
  useMove<Schemas['AppointmentCancellation']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/appointmentCancellation', { params, body })),
  )

export const useRegisterAttendance = () =>
  useMove<Schemas['Attendance']>((body, params) =>
    answerOf(client.POST('/referrals/{referralId}/attendance', { params, body })),
  )

export const useRegisterWalkIn = () =>
  useMove<undefined>((_, params) =>
    answerOf(client.POST('/referrals/{referralId}/walkIn', { params })),
  )

/** Several outcomes that were read on one page: all of them count as seen, or none. */
export function useAcknowledgeReferrals() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewAcknowledgements']) =>
      answerOf(
        client.POST('/referralAcknowledgements', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: () => intent.done(),
    // What a colleague saw or changed meanwhile shows in the list, whatever came of this.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['listReferrals'] }),
  })
}
