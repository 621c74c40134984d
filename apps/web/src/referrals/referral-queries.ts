import type { ReferralBox, ReferralSort } from '@onthaal/shared/referrals'
import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, inBackground } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import { isReadAgain, readingAgain } from '../api/reading-again.ts'
import { type ListFilters, valuesOf } from './list-filters.ts'

interface ListSelection extends ListFilters {
  /** Only what is about this person. */
  person?: string | undefined
  sort?: ReferralSort | undefined
  after?: string | undefined
  pageSize?: number
}

/** What a list asks of the server, without what is not asked. */
export function listQuestion(box: ReferralBox, selection: ListSelection = {}) {
  const { type, status, outcome, rejectionReason, not, empty, filled, ...others } = selection
  const { pickUp, completion, attendance, contest, nationalityGroup, ageGroup, ...rest } = others
  return {
    box,
    ...severalOf('type', type),
    ...severalOf('status', status),
    ...severalOf('outcome', outcome),
    ...severalOf('rejectionReason', rejectionReason),
    ...severalOf('not', not),
    ...severalOf('empty', empty),
    ...severalOf('filled', filled),
    ...severalOf('pickUp', pickUp),
    ...severalOf('completion', completion),
    ...severalOf('attendance', attendance),
    ...severalOf('contest', contest),
    ...severalOf('nationalityGroup', nationalityGroup),
    ...severalOf('ageGroup', ageGroup),
    ...withoutGaps(rest),
  }
}

/** One page of a list. What is asked is the key, so that a list shows what its address says. */
export function referralListQuery(box: ReferralBox, selection: ListSelection = {}) {
  const query = listQuestion(box, selection)
  return queryOptions({
    queryKey: ['listReferrals', query],
    queryFn: (context) =>
      answerOf(client.GET('/referrals', { params: { query, header: readingAgain(context) } })),
    staleTime: 0,
  })
}

/**
 * How much each of these lists holds, of those that somebody works from. The key begins as that of the
 * lists: what changes them changes it.
 */
export function referralCountsQuery(boxes: readonly ReferralBox[]) {
  return queryOptions({
    queryKey: ['listReferrals', 'counts', boxes],
    queryFn: async (context) => {
      const headers = isReadAgain(context) ? inBackground : {}
      const params = { query: { box: [...boxes] } }
      return (await answerOf(client.GET('/referralCounts', { params, headers }))).items
    },
    staleTime: 0,
    // Somebody comes back to this window: the numbers are about work, and of nobody in particular.
    refetchOnWindowFocus: 'always',
  })
}

function severalOf<Name extends string, Value extends string>(
  name: Name,
  some: Value | readonly Value[] | undefined,
) {
  const values = valuesOf(some)
  return (values.length === 0 ? {} : { [name]: values }) as { [Key in Name]?: Value[] }
}

type Gapless<T> = { [Key in keyof T]?: NonNullable<T[Key]> }

function withoutGaps<T extends object>(values: T) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Gapless<T>
}

export function referralQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferral', referralId],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** Tells the access log that a referral is printed. */
export function readReferralToPrint(referralId: string) {
  return answerOf(
    client.GET('/referrals/{referralId}', { params: { path: { referralId }, header: printing } }),
  )
}

/**
 * The talk that a draft was made in: while that is open, the draft is gone on with there. The feature of
 * talks has this query too, under the same key: it builds on this feature, so this one cannot enter it.
 */
export function talkOfReferralQuery(interviewId: string | undefined) {
  return queryOptions({
    queryKey: ['getIntakeInterview', interviewId],
    queryFn: () =>
      answerOf(
        client.GET('/intakeInterviews/{interviewId}', {
          params: { path: { interviewId: interviewId ?? '' } },
        }),
      ),
    enabled: interviewId !== undefined,
    staleTime: 0,
  })
}

/** The person of a referral as its sender knows them: whoever follows it up reads no other file. */
export function referralPersonQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferralPerson', referralId],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}/person', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
  })
}

/** The whole number of that person: read when somebody asks for it, and forgotten with the page. */
export function referralPersonInszQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferralPersonInsz', referralId],
    queryFn: () =>
      answerOf(
        client.GET('/referrals/{referralId}/person/insz', { params: { path: { referralId } } }),
      ),
    enabled: false,
    gcTime: 0,
  })
}

export function referralEventsQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listReferralEvents', referralId],
    queryFn: async (context) =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/events', {
            params: { path: { referralId }, header: readingAgain(context) },
          }),
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
