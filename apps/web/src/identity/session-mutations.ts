import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { openSessionGate } from '../api/session-gate.ts'
import { sessionQuery } from './session-queries.ts'

type Credentials = Schemas['Credentials']

/** Begins a session; everything that was read before belongs to another session and is forgotten. */
export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      answerOf(client.POST('/sessions', { body: credentials })),
    onSuccess: (session) => {
      queryClient.clear()
      queryClient.setQueryData(sessionQuery.queryKey, session)
    },
  })
}

/** Signs the same user in again while the page stays open; somebody else is refused. */
export function useSignInAgain(userId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      const session = await answerOf(client.POST('/sessions', { body: credentials }))
      if (session.user.id === userId) return { session }
      await answerOf(client.DELETE('/sessions/current'))
      return { isSomebodyElse: true as const }
    },
    onSuccess: ({ session }) => {
      if (!session) return
      queryClient.setQueryData(sessionQuery.queryKey, session)
      openSessionGate()
    },
  })
}

export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      try {
        await answerOf(client.DELETE('/sessions/current'))
      } catch (error) {
        // A session that has ended already is what was wanted.
        if (!(error instanceof ApiError && error.status === 401)) throw error
      }
    },
  })
}
