import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { afterOf } from '../api/after-of.ts'
import { answerOf, client } from '../api/client.ts'
import { readingAgain } from '../api/reading-again.ts'

export type TalkBox = 'drafts' | 'held'

export function talkListQuery(box: TalkBox, person?: string) {
  return infiniteQueryOptions({
    queryKey: ['listIntakeInterviews', box, person ?? null],
    queryFn: ({ pageParam, ...context }) =>
      answerOf(
        client.GET('/intakeInterviews', {
          params: {
            header: readingAgain(context),
            query: {
              box,
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

/** What the files of those in a talk speak for; read again where the household or a file changed. */
export function proposalsQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['listReferralProposals', interviewId],
    queryFn: (context) =>
      answerOf(
        client.GET('/intakeInterviews/{interviewId}/referralProposals', {
          params: { path: { interviewId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

export function talkQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['getIntakeInterview', interviewId],
    queryFn: (context) =>
      answerOf(
        client.GET('/intakeInterviews/{interviewId}', {
          params: { path: { interviewId }, header: readingAgain(context) },
        }),
      ),
    staleTime: 0,
  })
}

/** The referrals of before of somebody, of which a list that was read in told. */
export function earlierReferralsQuery(personId: string) {
  return queryOptions({
    queryKey: ['listEarlierReferrals', personId],
    queryFn: (context) =>
      answerOf(
        client.GET('/persons/{personId}/earlierReferrals', {
          params: { path: { personId }, header: readingAgain(context) },
        }),
      ),
  })
}
