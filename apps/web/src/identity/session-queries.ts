import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'

export type Session = Schemas['CurrentSession']

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['getCurrentSession'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answerOf(client.GET('/sessions/current'))
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
})

/** In which ways people sign in here. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['getSignInOptions'],
  queryFn: () => answerOf(client.GET('/signInOptions')),
  staleTime: Number.POSITIVE_INFINITY,
})

export const demoAccountsQuery = queryOptions({
  queryKey: ['listDemoAccounts'],
  queryFn: async () => (await answerOf(client.GET('/demoAccounts'))).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Where whoever is at work is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['listSessions'],
  queryFn: async () => (await answerOf(client.GET('/sessions'))).items,
  // Others come and go elsewhere: a list that stood there before may be wrong.
  staleTime: 0,
})

/** Whether whoever is at work signs in with a second step. */
export const secondFactorQuery = queryOptions({
  queryKey: ['getSecondFactor'],
  queryFn: () => answerOf(client.GET('/secondFactor')),
})

/** The session of whoever is at work. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (!data) {
    throw new Error(
      'useSession outside a session: 1. is the page under the signed-in route of router.tsx? ' +
        '2. does that route send people without a session to the sign-in page? ' +
        '3. is the page left before the session is forgotten at signing out?',
    )
  }
  return data
}
