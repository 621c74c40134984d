import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, etagOf } from '../api/client.ts'
import { isFailure } from '../api/errors.ts'
import type { EligibilityInput, JudgedPerson } from './eligibility.ts'

interface Update {
  /** The state that the user saw when answering. */
  seen: Pick<JudgedPerson, 'id' | 'version'>
  body: EligibilityInput
}

export function useUpdateEligibility() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, body }: Update) =>
      answerOf(
        client.PUT('/persons/{personId}/eligibility', {
          body,
          params: { path: { personId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    // What a colleague answered meanwhile is brought together with what is chosen here.
    onError: async (error, { seen }) => {
      if (isFailure(error, 'staleVersion')) {
        await queryClient.refetchQueries({ queryKey: ['getPerson', seen.id] })
      }
    },
    onSuccess: (person) => queryClient.setQueryData(['getPerson', person.id], person),
  })
}
