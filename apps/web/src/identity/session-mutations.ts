import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { openScreen, screenShown } from '../api/screen.ts'
import { routePaths } from '../paths.ts'
import { type Session, sessionQuery, sessionsQuery } from './session-queries.ts'

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

/** Goes to the identity provider, from which the browser comes back to this product. */
export function useStartProviderSignIn() {
  return useMutation({
    mutationFn: (wish: Schemas['SignInAttempt']) =>
      answerOf(client.POST('/signInAttempts', { body: wish })),
    onSuccess: ({ authorizationUrl }) => window.location.assign(authorizationUrl),
  })
}

/** Begins a session with what the identity provider answered. */
export function useCompleteProviderSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (answer: Schemas['ProviderReturn']) =>
      answerOf(client.POST('/providerSessions', { body: answer })),
    onSuccess: () => queryClient.clear(),
  })
}

/** Goes on for another organisation, in a new session; what was read for the one before is forgotten. */
export function useChooseMembership() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: chooseMembership,
    onSuccess: (session) => {
      queryClient.clear()
      queryClient.setQueryData(sessionQuery.queryKey, session)
    },
  })
}

/** Accepts to work for another organisation too, or declines. */
export function useAnswerInvitation() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, accepts }: { id: string; accepts: boolean }) =>
      answerOf(
        client.POST('/invitations/{invitationId}/answer', {
          body: { accepts },
          params: { path: { invitationId: id } },
        }),
      ),
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, session),
    // It was taken back meanwhile: what waits now is asked again.
    onError: () => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
}

function chooseMembership(membership: string): Promise<Session> {
  return answerOf(client.POST('/sessions/current/membershipChoice', { body: { membership } }))
}

/** Opens the lock with the password of whoever locked the screen. */
export function useUnlock(onDone: (session: Session) => void) {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/sessions/current/unlocking', { body: { password } })),
    onSuccess: onDone,
  })
}

/**
 * Signs somebody in on a locked screen: whoever locked it, or a colleague.
 *
 * @param membershipOf the membership in which a user left work here, to go on in that one
 */
export function useSignInHere(
  membershipOf: (userId: string) => string | undefined,
  onDone: (session: Session) => void,
) {
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      const session = await answerOf(client.POST('/sessions', { body: credentials }))
      return inMembership(session, membershipOf(session.user.id))
    },
    onSuccess: onDone,
  })
}

/** Goes on, on a locked screen, as whoever signed in beside it. */
export function useGoOnHere(
  membershipOf: (userId: string) => string | undefined,
  onDone: (session: Session) => void,
) {
  return useMutation({
    mutationFn: async (session: Session) => inMembership(session, membershipOf(session.user.id)),
    onSuccess: onDone,
  })
}

/** @param left the membership in which work waits, if any and if it is still theirs */
async function inMembership(session: Session, left: string | undefined): Promise<Session> {
  const isOther = left !== undefined && (left !== session.membership || session.awaitsChoice)
  const isStillTheirs = session.memberships.some(({ id }) => id === left)
  return isOther && isStillTheirs ? chooseMembership(left) : session
}

/** Signs the same user in again, for the same organisation, while the page stays open; others are refused. */
export function useSignInAgain({ user, membership }: Session) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      const body = { ...credentials, membership }
      const session = await answerOf(client.POST('/sessions', { body }))
      if (session.user.id === user.id && session.membership === membership) return { session }
      await answerOf(client.DELETE('/sessions/current'))
      return { isSomebodyElse: true as const }
    },
    onSuccess: ({ session }) => {
      if (!session) return
      queryClient.setQueryData(sessionQuery.queryKey, session)
      openScreen(screenShown())
    },
  })
}

/** Ends a session of one's own on another device. */
export function useEndSession() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (sessionId: string) =>
      answerOf(client.DELETE('/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
}

export function useEndOtherSessions() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => answerOf(client.DELETE('/sessions/others')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
}

/**
 * Ends the session here. Gives where to go then: to the identity provider, which has a session of its own
 * to end, or to the sign-in page.
 */
export function useSignOut() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      try {
        await answerOf(client.DELETE('/sessions/current'))
      } catch (error) {
        // A session that has ended already is what was wanted.
        if (!(error instanceof ApiError && error.status === 401)) throw error
      }
      const session = queryClient.getQueryData(sessionQuery.queryKey)
      return session?.providerSignOut ?? routePaths.signIn
    },
  })
}

/** Sets a password with a code; whoever did it signs in with it afterwards. */
export function useSetPassword() {
  return useMutation({
    mutationFn: (body: Schemas['NewPassword']) => answerOf(client.POST('/passwords', { body })),
  })
}
