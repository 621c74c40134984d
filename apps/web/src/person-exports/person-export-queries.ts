import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'

export type PersonExport = Schemas['PersonExport']

/** All that is kept of somebody: read once for a page, because the access log tells of each export. */
export function personExportQuery(personId: string) {
  return queryOptions({
    queryKey: ['exportPerson', personId],
    queryFn: () =>
      answerOf(client.GET('/persons/{personId}/export', { params: { path: { personId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}
