import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { secondFactorQuery, sessionsQuery } from './session-queries.ts'

/** Reads again what every change of a second step changes: it, and the sessions that end with it. */
function useSecondFactorDone() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: secondFactorQuery.queryKey }),
      queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    ])
}

/** Makes a secret, which is shown once. */
export function useStartSecondFactor() {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(client.POST('/secondFactor/secret', { body: { password } })),
  })
}

/** Switches it on with a first code. Gives recovery codes. */
export function useConfirmSecondFactor() {
  const whenDone = useSecondFactorDone()
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(client.POST('/secondFactor/confirmation', { body: { code } })),
    onSuccess: whenDone,
  })
}

export function useReplaceRecoveryCodes() {
  const whenDone = useSecondFactorDone()
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(client.POST('/secondFactor/recoveryCodes', { body: { code } })),
    onSuccess: whenDone,
  })
}

export function useSwitchOffSecondFactor() {
  const whenDone = useSecondFactorDone()
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(client.POST('/secondFactor/removal', { body: { code } })),
    onSuccess: whenDone,
  })
}
