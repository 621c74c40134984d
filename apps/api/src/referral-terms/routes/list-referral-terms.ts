import { ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { referralTermView } from '../referral-term-view.ts'
import { listReferralTerms } from '../use-cases/list-referral-terms.ts'
import type { ReferralTermRoute } from './referral-term-route.ts'

export const listReferralTermsRoute: ReferralTermRoute = async (app, { useCases, links }) => {
  const list = listReferralTerms(useCases)
  app.get(
    '/referralTerms',
    {
      config: { permission: 'manageDesks', consults: 'nothing' },
      schema: {
        operationId: 'listReferralTerms',
        summary: 'List within how many days referrals are to be picked up and completed',
        tags: ['Organisations'],
        'x-ignore-rules': {
          'col-repres': 'They come whole, and have no addresses to read one by one.',
        },
        response: { 200: { description: 'The terms', ...ReferralTermList } },
      },
    },
    async (request) => {
      const rows = await list(actorOf(request))
      return { items: rows.map(referralTermView), self: links.to('/referralTerms') }
    },
  )
}
