import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { createIntent } from '../api/intent.ts'
import { type SharedClient, sharedClientQuery } from './shared-client-queries.ts'

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
