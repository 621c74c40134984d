import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import type { SharedClient } from './shared-client.ts'
import { sharedClientQuery } from './shared-client-queries.ts'

/** Adds a task for one of both sides, at most once for every intention. */
export function useAddTask(referralId: string) {
  return useClientMutation<Schemas['NewTask']>(referralId, (body, key) =>
    answerOf(
      client.POST('/referrals/{referralId}/tasks', {
        body,
        params: { path: { referralId }, header: { 'Idempotency-Key': key } },
      }),
    ),
  )
}

interface TaskChange {
  taskId: string
  state: Schemas['TaskProgress']['state']
}

/** Ticks a task, unticks it, or takes it back. */
export function useSetTaskState(referralId: string) {
  return useClientMutation<TaskChange>(referralId, ({ taskId, state }, key) =>
    answerOf(
      client.POST('/referrals/{referralId}/tasks/{taskId}/progress', {
        body: { state },
        params: { path: { referralId, taskId }, header: { 'Idempotency-Key': key } },
      }),
    ),
  )
}

/** Writes a note for the own side or for both. */
export function useAddNote(referralId: string) {
  return useClientMutation<Schemas['NewNote']>(referralId, (body, key) =>
    answerOf(
      client.POST('/referrals/{referralId}/notes', {
        body,
        params: { path: { referralId }, header: { 'Idempotency-Key': key } },
      }),
    ),
  )
}

/** Takes a note back, by its id. */
export function useWithdrawNote(referralId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (noteId: string) =>
      answerOf(
        client.DELETE('/referrals/{referralId}/notes/{noteId}', {
          params: { path: { referralId, noteId } },
        }),
      ),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: sharedClientQuery(referralId).queryKey }),
  })
}

/** Says whom of the own side the other side asks first. */
export function useChooseContactPerson(referralId: string) {
  return useClientMutation<Schemas['ContactPersonChoice']>(referralId, (body, key) =>
    answerOf(
      client.POST('/referrals/{referralId}/contactPersons', {
        body,
        params: { path: { referralId }, header: { 'Idempotency-Key': key } },
      }),
    ),
  )
}

/** Says whether there is a contract and a certificate. */
export function useMarkTrajectory(referralId: string) {
  return useClientMutation<Schemas['TrajectoryChange']>(referralId, (body, key) =>
    answerOf(
      client.POST('/referrals/{referralId}/trajectoryMarks', {
        body,
        params: { path: { referralId }, header: { 'Idempotency-Key': key } },
      }),
    ),
  )
}

function useClientMutation<Input>(
  referralId: string,
  write: (input: Input, key: string) => Promise<SharedClient>,
) {
  const queryClient = useQueryClient()
  const [intent] = useState(() => createIntent())
  return useMutation({
    mutationFn: (input: Input) => write(input, intent.keyFor({ referralId, input })),
    onSuccess: (whole) => {
      intent.done()
      queryClient.setQueryData(sharedClientQuery(referralId).queryKey, whole)
    },
  })
}
