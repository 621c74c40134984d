import { AgencyReferralList } from '@onthaal/shared/agency-referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { referralFields, referralListItemView } from '../../referrals/index.ts'
import { listAgencyReferrals } from '../use-cases/list-agency-referrals.ts'
import { type AgencyReferralRoute, OriginPath } from './agency-referral-route.ts'

export const listAgencyReferralsRoute: AgencyReferralRoute = async (app, { useCases, links }) => {
  const list = listAgencyReferrals(useCases)
  app.get(
    '/referrals/:referralId/agencyReferrals',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: referralFields },
      },
      schema: {
        operationId: 'listAgencyReferrals',
        summary: 'List what the agency referred the person of a referral to',
        tags: ['AgencyReferrals'],
        params: OriginPath,
        response: { 200: { description: 'The oldest first', ...AgencyReferralList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { referralId } = request.params
      const context = { actor, links, now: useCases.clock() }
      const records = await list(actor, referralId)
      return {
        items: records.map((record) => referralListItemView(record, context)),
        self: links.to(`/referrals/${referralId}/agencyReferrals`),
      }
    },
  )
}
