import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { informingsQuery, uninformedQuery } from './informing-queries.ts'

interface Recording {
  personId: string
  body: Schemas['NewInforming']
}

/** Writes down that somebody was informed, at most once for every intention. */
export function useRecordInforming() {
  const whenDone = useInformed()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, body }: Recording) =>
      answerOf(
        client.POST('/persons/{personId}/informings', {
          body,
          params: {
            path: { personId },
            header: { 'Idempotency-Key': intent.keyFor({ personId, body }) },
          },
        }),
      ),
    onSuccess: async (list, { personId }) => {
      intent.done()
      await whenDone(personId, list)
    },
  })
}

interface Withdrawing {
  personId: string
  informingId: string
  body: Schemas['InformingWithdrawal']
}

/** Says that a proof was a mistake. */
export function useWithdrawInforming() {
  const whenDone = useInformed()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ personId, informingId, body }: Withdrawing) =>
      answerOf(
        client.POST('/persons/{personId}/informings/{informingId}/withdrawal', {
          body,
          params: {
            path: { personId, informingId },
            header: { 'Idempotency-Key': intent.keyFor({ informingId, body }) },
          },
        }),
      ),
    onSuccess: async (list, { personId }) => {
      intent.done()
      await whenDone(personId, list)
    },
  })
}

function useInformed() {
  const queryClient = useQueryClient()
  return async (personId: string, list: Schemas['InformingList']) => {
    queryClient.setQueryData(informingsQuery(personId).queryKey, list)
    await queryClient.invalidateQueries({ queryKey: uninformedQuery.queryKey })
  }
}
