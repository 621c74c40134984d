import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Program } from './program.ts'
import { programQuery } from './program-queries.ts'

/** Reads again whatever follows from a program. */
function useProgramDone() {
  const queryClient = useQueryClient()
  return (programId: string) =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: programQuery(programId).queryKey }),
      queryClient.invalidateQueries({ queryKey: ['listPrograms'] }),
      queryClient.invalidateQueries({ queryKey: ['listRightsChanges'] }),
    ])
}

export function useCreateProgram() {
  const whenDone = useProgramDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewProgram']) =>
      answerOf(
        client.POST('/programs', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async ({ id }) => {
      intent.done()
      await whenDone(id)
    },
  })
}

export function useReplaceProgramSecret() {
  const whenDone = useProgramDone()
  return useMutation({
    mutationFn: (seen: Program) =>
      answerOf(
        client.PUT('/programs/{programId}/secret', {
          params: { path: { programId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSettled: (_secret, _error, { id }) => whenDone(id),
    // It is shown once, and kept no longer than the page that shows it.
    gcTime: 0,
  })
}

export function useEndEarlierSecret() {
  const whenDone = useProgramDone()
  return useMutation({
    mutationFn: (programId: string) =>
      answerOf(
        client.DELETE('/programs/{programId}/earlierSecret', { params: { path: { programId } } }),
      ),
    onSettled: (_done, _error, programId) => whenDone(programId),
  })
}

export function useEndProgram() {
  const whenDone = useProgramDone()
  return useMutation({
    mutationFn: (programId: string) =>
      answerOf(client.DELETE('/programs/{programId}', { params: { path: { programId } } })),
    onSettled: (_done, _error, programId) => whenDone(programId),
  })
}
