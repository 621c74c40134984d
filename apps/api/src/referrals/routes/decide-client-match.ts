import { ClientMatchList, NewClientDecision } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { clientMatchesView } from '../client-match-view.ts'
import { decideClientMatch } from '../use-cases/decide-client-match.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const decideClientMatchRoute: ReferralRoute = async (app, { useCases, links }) => {
  const decide = decideClientMatch(useCases)
  app.post(
    '/referrals/:referralId/clientDecisions',
    {
      config: {
        permission: 'followReferrals',
        rateLimit: 'searching',
        consults: { action: 'change', fields: ['identity', 'contact'] },
        idempotent: true,
      },
      schema: {
        operationId: 'decideClientMatch',
        summary: 'Write down whether people whom two municipalities referred are one person',
        tags: ['Referrals'],
        params: ReferralPath,
        body: NewClientDecision,
        response: { 200: { description: 'The people as they are now', ...ClientMatchList } },
      },
    },
    async (request) => {
      const { referralId } = request.params
      const matches = await decide({
        actor: actorOf(request),
        referralId,
        intent: intentOf(request),
        input: request.body,
      })
      return clientMatchesView(matches, links, referralId)
    },
  )
}
