import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { MatchQuery } from './person.ts'

/** Asks who may be the one that is being registered; each time is a consultation of its own. */
export function useQueryMatches() {
  return useMutation({
    mutationFn: (body: MatchQuery) => answerOf(client.POST('/persons/matches', { body })),
  })
}

export function useDecideMatch(personId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewMatchDecision']) =>
      answerOf(
        client.POST('/persons/{personId}/matchDecisions', {
          body,
          params: { path: { personId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async () => {
      intent.done()
      // Whatever was said stands with both files.
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['listMatchDecisions'] }),
        queryClient.invalidateQueries({ queryKey: ['listPersonMatches'] }),
      ])
    },
  })
}

/** Makes another file one with this one: nearly everything that was read of either is another by then. */
export function useMergePersons(personId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewPersonMerge']) =>
      answerOf(
        client.POST('/persons/{personId}/merges', {
          body,
          params: { path: { personId }, header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: () => {
      intent.done()
      return queryClient.invalidateQueries()
    },
  })
}

interface Undoing {
  mergeId: string
  body: Schemas['PersonMergeUndoing']
}

export function useUndoMerge(personId: string) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ mergeId, body }: Undoing) =>
      answerOf(
        client.POST('/persons/{personId}/merges/{mergeId}/undoing', {
          body,
          params: {
            path: { personId, mergeId },
            header: { 'Idempotency-Key': intent.keyFor({ mergeId, body }) },
          },
        }),
      ),
    onSuccess: () => {
      intent.done()
      return queryClient.invalidateQueries()
    },
  })
}
