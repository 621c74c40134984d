import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** Who works at my desks, with how much each of them follows. */
export const colleagueLoadsQuery = queryOptions({
  queryKey: ['listColleagueLoads'],
  queryFn: async () => (await answerOf(client.GET('/colleagueLoads'))).items,
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
