import { Acknowledgements, NewAcknowledgements } from '@onthaal/shared/referral-moves/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { acknowledgementsView } from '../referral-view.ts'
import { acknowledgeReferrals } from '../use-cases/acknowledge-referrals.ts'
import type { ReferralRoute } from './referral-route.ts'

export const acknowledgeReferralsRoute: ReferralRoute = async (app, { useCases, links }) => {
  const acknowledge = acknowledgeReferrals(useCases)
  app.post(
    '/referralAcknowledgements',
    {
      config: { permission: 'actAsSender', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'acknowledgeReferrals',
        summary: 'Acknowledge several outcomes: all of them or none',
        tags: ['Referrals'],
        body: NewAcknowledgements,
        response: { 200: { description: 'What was acknowledged', ...Acknowledgements } },
      },
    },
    async (request) => {
      const records = await acknowledge(actorOf(request), request.body, intentOf(request))
      return acknowledgementsView(records, links)
    },
  )
}
