import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, etagOf, type Schemas } from '../api/client.ts'

interface Setting {
  seen: Pick<Schemas['EducationBoardItem'], 'id' | 'version'>
  body: Schemas['EducationNextStep']
}

/** Says what comes next for a child as it stood on the screen. */
export function useSetNextStep() {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['listEducationChains'] })
  return useMutation({
    mutationFn: ({ seen, body }: Setting) =>
      answerOf(
        client.PUT('/educationChains/{chainId}/nextStep', {
          body,
          params: { path: { chainId: seen.id }, header: { 'If-Match': etagOf(seen) } },
        }),
      ),
    onSuccess: refresh,
    // A colleague may have been first: then the board tells what they said.
    onError: () => void refresh(),
  })
}
