import { ContinuationPlaceList } from '@onthaal/shared/referral-moves/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listContinuationPlaces } from '../use-cases/list-continuation-places.ts'
import type { ReferralRoute } from './referral-route.ts'

export const listContinuationPlacesRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listContinuationPlaces(useCases)
  app.get(
    '/continuationPlaces',
    {
      config: { permission: 'followReferrals', consults: 'nothing' },
      schema: {
        operationId: 'listContinuationPlaces',
        summary: 'List the municipalities where you can go on with somebody who moves there',
        tags: ['Referrals'],
        'x-ignore-rules': { 'col-repres': 'A place is named when somebody moves there alone.' },
        response: { 200: { description: 'All of them, by name', ...ContinuationPlaceList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/continuationPlaces'),
    }),
  )
}
