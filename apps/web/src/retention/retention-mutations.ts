import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { fileMeasuresQuery } from './retention-queries.ts'

export function useStartDryRun() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: () => {
      const body = {}
      return answerOf(
        client.POST('/retentionRuns', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      )
    },
    onSuccess: async () => {
      intent.done()
      await Promise.all(
        ['listRetentionRuns', 'listRetentionCandidates'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      )
    },
  })
}

export function useSetFileMeasure() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewFileMeasure']) =>
      answerOf(
        client.POST('/fileMeasures', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await queryClient.invalidateQueries({ queryKey: fileMeasuresQuery.queryKey })
    },
  })
}

export function useLiftFileMeasure(measureId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['MeasureLifting']) =>
      answerOf(
        client.POST('/fileMeasures/{measureId}/lifting', {
          body,
          params: { path: { measureId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      await queryClient.invalidateQueries({ queryKey: fileMeasuresQuery.queryKey })
    },
  })
}
