import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { NewExport } from './export.ts'

/** Asks for a list as a file. */
export function useCreateExport() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: NewExport) =>
      answerOf(
        client.POST('/exports', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: () => {
      intent.done()
      return queryClient.invalidateQueries({ queryKey: ['listExports'] })
    },
  })
}

/** Throws a file away, made or not. */
export function useCancelExport() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (exportId: string) =>
      answerOf(client.DELETE('/exports/{exportId}', { params: { path: { exportId } } })),
    // Gone is gone: somebody may have thrown it away in another tab.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['listExports'] }),
  })
}
