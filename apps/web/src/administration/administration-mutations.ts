import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { userQuery } from './administration-queries.ts'
import type { User } from './user.ts'

/** Keeps what the server answered, and reads again what follows from it. */
function useUserDone() {
  const queryClient = useQueryClient()
  return async (user?: User) => {
    if (user) queryClient.setQueryData(userQuery(user.id).queryKey, user)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['listUsers'] }),
      queryClient.invalidateQueries({ queryKey: ['listRightsChanges'] }),
    ])
  }
}

export function useCreateUser() {
  const whenDone = useUserDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewUser']) =>
      answerOf(
        client.POST('/users', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async (user) => {
      intent.done()
      await whenDone(user)
    },
  })
}

/** Asks somebody who has an account elsewhere to work here too. */
export function useCreateMembership() {
  const whenDone = useUserDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (body: Schemas['NewMembership']) =>
      answerOf(
        client.POST('/memberships', {
          body,
          params: { header: { 'Idempotency-Key': intent.keyFor(body) } },
        }),
      ),
    onSuccess: async (user) => {
      intent.done()
      await whenDone(user)
    },
  })
}

/** Takes back what somebody did not accept yet. */
export function useWithdrawInvitation() {
  const whenDone = useUserDone()
  return useMutation({
    mutationFn: (userId: string) =>
      answerOf(client.DELETE('/users/{userId}/invitation', { params: { path: { userId } } })),
    onSuccess: () => whenDone(),
  })
}

export function useUpdateUser() {
  const whenDone = useUserDone()
  return useMutation({
    mutationFn: ({ seen, body }: { seen: User; body: Schemas['UserRights'] }) =>
      answerOf(
        client.PUT('/users/{userId}', {
          body,
          params: { path: { userId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: whenDone,
  })
}

export function useReplaceSignInCode() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (seen: User) =>
      answerOf(
        client.PUT('/users/{userId}/signInCode', {
          params: { path: { userId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: (_, { id }) => queryClient.invalidateQueries({ queryKey: ['getUser', id] }),
  })
}

export function useReviewAccess() {
  const whenDone = useUserDone()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (seen: User) =>
      answerOf(
        client.POST('/users/{userId}/accessReview', {
          params: {
            path: { userId: seen.id },
            header: {
              'If-Match': etagOf(seen),
              'Idempotency-Key': intent.keyFor([seen.id, seen.version]),
            },
          },
        }),
      ),
    onSuccess: async (user) => {
      intent.done()
      await whenDone(user)
    },
    // A colleague changed it meanwhile: the list shows how it is now.
    onError: () => whenDone(),
  })
}

/** Signs somebody out wherever they are signed in. */
export function useEndUserSessions() {
  return useMutation({
    mutationFn: (userId: string) =>
      answerOf(client.DELETE('/users/{userId}/sessions', { params: { path: { userId } } })),
  })
}

/** Takes the second step of somebody away who lost it. */
export function useRemoveSecondFactor() {
  const queryClient = useQueryClient()
  const whenDone = useUserDone()
  return useMutation({
    mutationFn: (userId: string) =>
      answerOf(client.DELETE('/users/{userId}/secondFactor', { params: { path: { userId } } })),
    onSuccess: async (_, userId) => {
      await queryClient.invalidateQueries({ queryKey: userQuery(userId).queryKey })
      await whenDone()
    },
  })
}
