import { ReferralTermInput, ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { referralTermView } from '../referral-term-view.ts'
import { createReferralTerm } from '../use-cases/create-referral-term.ts'
import type { ReferralTermRoute } from './referral-term-route.ts'

export const createReferralTermRoute: ReferralTermRoute = async (app, { useCases, links }) => {
  const create = createReferralTerm(useCases)
  app.post(
    '/referralTerms',
    {
      config: { permission: 'manageDesks', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createReferralTerm',
        summary: 'Set within how many days referrals are to be picked up and completed',
        tags: ['Organisations'],
        body: ReferralTermInput,
        response: { 200: { description: 'All terms as they are now', ...ReferralTermList } },
      },
    },
    async (request) => {
      const rows = await create(actorOf(request), request.body, intentOf(request))
      return { items: rows.map(referralTermView), self: links.to('/referralTerms') }
    },
  )
}
