import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { printing } from '../api/printing.ts'
import { readingAgain } from '../api/reading-again.ts'

/** Where the person of a referral was referred onward, as far as the reader may know it. */
export function onwardReferralsQuery(referralId: string) {
  return queryOptions({
    queryKey: ['listOnwardReferrals', referralId],
    queryFn: async (context) =>
      (
        await answerOf(
          client.GET('/referrals/{referralId}/onwardReferrals', {
            params: { path: { referralId }, header: readingAgain(context) },
          }),
        )
      ).items,
  })
}

/** Tells the access log that the letter of a hop is printed. */
export function readOnwardToPrint(referralId: string) {
  return answerOf(
    client.GET('/referrals/{referralId}/onwardReferrals', {
      params: { path: { referralId }, header: printing },
    }),
  )
}

/** Of the referral behind a letter, who it is about and which desk follows it. */
export function letterReferralQuery(referralId: string) {
  return queryOptions({
    queryKey: ['getReferral', referralId, 'letter'],
    queryFn: (context) =>
      answerOf(
        client.GET('/referrals/{referralId}', {
          params: { path: { referralId }, header: readingAgain(context) },
        }),
      ),
  })
}
