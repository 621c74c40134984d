import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, etagOf } from '../api/client.ts'
import { isFailure } from '../api/errors.ts'
import type { Background, BackgroundInput } from './background.ts'
import { backgroundQuery } from './background-queries.ts'

interface Update {
  personId: string
  /** The state that the user saw. */
  seen: Pick<Background, 'version'>
  body: BackgroundInput
}

export function writeBackground({ personId, seen, body }: Update): Promise<Background> {
  return answerOf(
    client.PUT('/persons/{personId}/background', {
      body,
      params: { path: { personId }, header: { 'If-Match': etagOf(seen) } },
    }),
  )
}

/** What was saved stands wherever it is read; what is proposed follows from it. */
export function keepBackground(queryClient: QueryClient, personId: string, saved: Background) {
  queryClient.setQueryData(backgroundQuery(personId).queryKey, saved)
  void queryClient.invalidateQueries({ queryKey: ['listReferralProposals'] })
}

export function useUpdateBackground() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: writeBackground,
    // What a colleague wrote meanwhile is brought together with what is typed here.
    onError: async (error, { personId }) => {
      if (isFailure(error, 'staleVersion')) {
        await queryClient.refetchQueries({ queryKey: backgroundQuery(personId).queryKey })
      }
    },
    onSuccess: (saved, { personId }) => keepBackground(queryClient, personId, saved),
  })
}
