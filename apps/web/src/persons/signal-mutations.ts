import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'

/** Puts somebody on the list of arrivals from another counter, at most once for every intention. */
export function useSignalArrival() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewArrival']) =>
      answerOf(
        client.POST('/arrivals', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await queryClient.invalidateQueries({ queryKey: ['listArrivals'] })
    },
  })
}
