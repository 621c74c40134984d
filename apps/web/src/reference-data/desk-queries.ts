import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** The desks of the agency that work for the user's own municipality. */
export const desksQuery = queryOptions({
  queryKey: ['listDesks'],
  queryFn: async () => (await answerOf(client.GET('/desks'))).items,
  staleTime: 10 * 60_000,
})
