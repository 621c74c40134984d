import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { fileMeasuresQuery, retentionSettingsQuery } from './retention-queries.ts'

type Settings = Schemas['RetentionSettings']

export function useUpdateRetentionSettings() {
  const queryClient = useQueryClient()
  const { queryKey } = retentionSettingsQuery
  return useMutation({
    mutationFn: ({ seen, body }: { seen: Settings; body: Schemas['RetentionPeriodsInput'] }) =>
      answerOf(
        client.PUT('/retentionSettings', {
          body,
          params: { header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: (settings) => queryClient.setQueryData(queryKey, settings),
    // Whoever was too late sees what a colleague chose, and can choose again.
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}

/** Goes through the files by the periods of the organisation, or by others to see what these would do. */
export function useStartDryRun() {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['DryRun']) =>
      answerOf(
        client.POST('/retentionRuns', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
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
