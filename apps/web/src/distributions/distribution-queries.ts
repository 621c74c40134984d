import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, inBackground } from '../api/client.ts'
import { isReadAgain } from '../api/reading-again.ts'

/** Who works at my desks, with how much each of them follows. */
export const colleagueLoadsQuery = queryOptions({
  queryKey: ['listColleagueLoads'],
  queryFn: async (context) => {
    const headers = isReadAgain(context) ? inBackground : {}
    return (await answerOf(client.GET('/colleagueLoads', { headers }))).items
  },
  staleTime: 0,
})

/** What I handed out, and what became of it. */
export function distributionQuery(distributionId: string) {
  return queryOptions({
    queryKey: ['getDistribution', distributionId],
    queryFn: () =>
      answerOf(
        client.GET('/distributions/{distributionId}', { params: { path: { distributionId } } }),
      ),
    staleTime: 0,
  })
}
