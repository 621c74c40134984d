import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'

/** The directory of a municipality, whole. */
export function servicesQuery(partition: string) {
  return queryOptions({
    queryKey: ['listServices', partition],
    queryFn: async () =>
      (await answerOf(client.GET('/services', { params: { query: { partition } } }))).items,
  })
}
