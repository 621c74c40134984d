import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { base64Of } from '../api/base64-of.ts'
import { answerOf, client, etagOf } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Service, ServiceInput } from './service.ts'

/** Writes a new service down, or says what is right of one today. */
export function useSaveService(partition: string) {
  const whenDone = useChanged()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ seen, input }: { seen: Service | undefined; input: ServiceInput }) => {
      if (seen !== undefined) {
        return answerOf(
          client.PUT('/services/{serviceId}', {
            body: input,
            params: { path: { serviceId: seen.id }, header: { 'If-Match': etagOf(seen) } },
          }),
        )
      }
      const body = { ...input, partition }
      return answerOf(
        client.POST('/services', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      )
    },
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
    // Whoever was too late goes on from what stands there now.
    onError: whenDone,
  })
}

/** Reads a list into the directory: all of it, or nothing with what is wrong. */
export function useReadServiceList(partition: string) {
  const whenDone = useChanged()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: async (file: File) => {
      const body = { content: await base64Of(file), partition }
      return answerOf(
        client.POST('/serviceLists', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      )
    },
    onSuccess: async () => {
      intent.done()
      await whenDone()
    },
  })
}

function useChanged() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['listServices'] })
}
