import { ClientMatchList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { clientMatchesView } from '../client-match-view.ts'
import { listClientMatches } from '../use-cases/list-client-matches.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const listClientMatchesRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listClientMatches(useCases)
  app.get(
    '/referrals/:referralId/clientMatches',
    {
      config: {
        permission: 'followReferrals',
        rateLimit: 'searching',
        consults: { action: 'hitList', fields: ['identity', 'contact'] },
      },
      schema: {
        operationId: 'listClientMatches',
        summary:
          'List people whom another municipality referred and who may be the person of a referral',
        tags: ['Referrals'],
        'x-ignore-rules': { 'col-repres': 'A match is read with its referral alone.' },
        params: ReferralPath,
        response: {
          200: { description: 'The people, those to decide about first', ...ClientMatchList },
        },
      },
    },
    async (request) => {
      const { referralId } = request.params
      return clientMatchesView(await list(actorOf(request), referralId), links, referralId)
    },
  )
}
