import type { ReferralBox } from '@onthaal/shared/referrals'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import type { ListFilters } from './list-filters.ts'

/** The mark after which the next page begins, out of the link to that page. */
export function afterOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined
  return new URL(next).searchParams.get('after') ?? undefined
}

interface ListSelection extends ListFilters {
  /** Only what is about this person. */
  person?: string | undefined
}

export function referralListQuery(box: ReferralBox, selection: ListSelection = {}) {
  const { type, status, person } = selection
  return infiniteQueryOptions({
    queryKey: ['listReferrals', box, type ?? null, status ?? null, person ?? null],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/referrals', {
          params: {
            query: {
              box,
              ...(type && { type: [type] }),
              ...(status && { status: [status] }),
              ...(person && { person }),
              ...(pageParam !== '' && { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => afterOf(page.next),
    staleTime: 0,
  })
}

export function referralQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferral', referralId],
    queryFn: () =>
      answerOf(client.GET('/referrals/{referralId}', { params: { path: { referralId } } })),
    staleTime: 0,
  })
}

/** The person of a referral as its sender knows them: whoever follows it up reads no other file. */
export function referralPersonQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferralPerson', referralId],
    queryFn: () =>
      answerOf(client.GET('/referrals/{referralId}/person', { params: { path: { referralId } } })),
  })
}

export function referralEventsQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listReferralEvents', referralId],
    queryFn: async () =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/events', { params: { path: { referralId } } }),
        )
      ).items,
    staleTime: 0,
  })
}

/** Who may own a referral: to assign it, to hand it over, to reopen it. */
export function colleaguesQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listColleagues', referralId],
    queryFn: async () =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/colleagues', { params: { path: { referralId } } }),
        )
      ).items,
  })
}
