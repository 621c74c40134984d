import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { Arrival } from './arrival.ts'

type Seen = Pick<Arrival, 'id' | 'version'>

/** Invites many at once, each by a letter, at most once for every intention. */
export function useInviteArrivals() {
  const refresh = useRefreshArrivals()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (arrivals: string[]) => {
      const body = { arrivals }
      return answerOf(
        client.POST('/arrivalInvitations', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      )
    },
    onSuccess: () => {
      intent.done()
      return refresh()
    },
  })
}

interface Planning {
  seen: Seen
  body: Schemas['ArrivalPlan']
}

/** Plans the talk with somebody as they stood on the screen. */
export function usePlanArrival() {
  const refresh = useRefreshArrivals()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ seen, body }: Planning) =>
      answerOf(
        client.POST('/arrivals/{arrivalId}/plan', {
          body,
          params: {
            path: { arrivalId: seen.id },
            header: {
              'If-Match': etagOf(seen),
              'Idempotency-Key': intent.keyFor({ id: seen.id, version: seen.version, body }),
            },
          },
        }),
      ),
    onSuccess: () => {
      intent.done()
      return refresh()
    },
    // A colleague may have been first: then the list tells what they did.
    onError: () => void refresh(),
  })
}

interface Changing {
  seen: Seen
  move: Schemas['ArrivalChange']['move']
}

/** Says that somebody came, did not respond or moved, or that this was a mistake. */
export function useChangeArrival() {
  const refresh = useRefreshArrivals()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: ({ seen, move }: Changing) =>
      answerOf(
        client.POST('/arrivals/{arrivalId}/change', {
          body: { move },
          params: {
            path: { arrivalId: seen.id },
            header: {
              'If-Match': etagOf(seen),
              'Idempotency-Key': intent.keyFor({ id: seen.id, version: seen.version, move }),
            },
          },
        }),
      ),
    onSuccess: () => {
      intent.done()
      return refresh()
    },
    onError: () => void refresh(),
  })
}

function useRefreshArrivals() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['listArrivals'] })
}
