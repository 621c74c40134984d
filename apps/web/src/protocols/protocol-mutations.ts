import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Protocol } from './protocol.ts'
import { protocolQuery } from './protocol-queries.ts'

export function useCreateProtocol() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewProtocol']) =>
      answerOf(
        client.POST('/protocols', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await queryClient.invalidateQueries({ queryKey: ['listProtocols'] })
    },
  })
}

export function useUpdateProtocol() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Protocol; body: Schemas['ProtocolTerms'] }) =>
      answerOf(
        client.PUT('/protocols/{protocolId}', {
          body,
          params: { path: { protocolId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: async (protocol) => {
      queryClient.setQueryData(protocolQuery(protocol.id).queryKey, protocol)
      await queryClient.invalidateQueries({ queryKey: ['listProtocols'] })
    },
  })
}
