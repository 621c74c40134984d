import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { sessionQuery } from '../identity/index.ts'
import type { Handover } from './organisation.ts'
import { handoversQuery } from './organisation-queries.ts'

export function useOfferHandover() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewHandover']) =>
      answerOf(
        client.POST('/handovers', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: (list) => {
      intent.done()
      queryClient.setQueryData(handoversQuery.queryKey, list)
    },
  })
}

export function useDecideHandover() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Handover; body: Schemas['HandoverChoice'] }) =>
      answerOf(
        client.PUT('/handovers/{handoverId}/decision', {
          body,
          params: { path: { handoverId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: handoversQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ]),
  })
}
