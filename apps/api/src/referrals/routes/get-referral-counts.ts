import { ReferralCounts } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getReferralCounts } from '../use-cases/get-referral-counts.ts'
import type { ReferralRoute } from './referral-route.ts'

export const getReferralCountsRoute: ReferralRoute = async (app, { useCases, links }) => {
  const get = getReferralCounts(useCases)
  app.get(
    '/referralCounts',
    {
      config: { permission: 'readReferrals', consults: 'nothing' },
      schema: {
        operationId: 'getReferralCounts',
        summary: 'Count the lists of referrals that the caller works from',
        tags: ['Referrals'],
        'x-ignore-rules': { 'col-repres': 'A count has no address: its list has.' },
        response: { 200: { description: 'The counts', ...ReferralCounts } },
      },
    },
    async (request) => ({
      items: await get(actorOf(request)),
      self: links.to('/referralCounts'),
    }),
  )
}
