import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'

export type PersonExport = Schemas['PersonExport']
export type ReferralExport = Schemas['ReferralExport']

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

/** All that is kept with a referral that came in; read once, for the same reason. */
export function referralExportQuery(referralId: string) {
  return queryOptions({
    queryKey: ['exportReferral', referralId],
    queryFn: () =>
      answerOf(client.GET('/referrals/{referralId}/export', { params: { path: { referralId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}
