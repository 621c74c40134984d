import { ReferralCounts, ReferralCountsQuery } from '@onthaal/shared/worklists/schemas'
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
        querystring: ReferralCountsQuery,
        'x-ignore-rules': { 'col-repres': 'A count has no address: its list has.' },
        response: { 200: { description: 'The counts', ...ReferralCounts } },
      },
    },
    async (request) => ({
      items: await get(actorOf(request), request.query.box),
      self: links.to(addressOf(request.query.box ?? [])),
    }),
  )
}

function addressOf(boxes: readonly string[]): string {
  const parameters = new URLSearchParams()
  for (const box of boxes) parameters.append('box', box)
  return `/referralCounts${boxes.length === 0 ? '' : `?${parameters}`}`
}
