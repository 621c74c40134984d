import { AgencyReferralPlaceList } from '@onthaal/shared/agency-referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listAgencyReferralPlaces } from '../use-cases/list-agency-referral-places.ts'
import { type AgencyReferralRoute, OriginPath } from './agency-referral-route.ts'

export const listAgencyReferralPlacesRoute: AgencyReferralRoute = async (
  app,
  { useCases, links },
) => {
  const list = listAgencyReferralPlaces(useCases)
  app.get(
    '/referrals/:referralId/agencyReferralPlaces',
    {
      config: { permission: 'followReferrals', consults: 'nothing' },
      schema: {
        operationId: 'listAgencyReferralPlaces',
        summary:
          'List the desks of the municipality and its OCMW to which somebody can be referred',
        tags: ['AgencyReferrals'],
        'x-ignore-rules': {
          'col-repres': 'A place is named when somebody is referred there alone.',
        },
        params: OriginPath,
        response: { 200: { description: 'All of them, by name', ...AgencyReferralPlaceList } },
      },
    },
    async (request) => {
      const { referralId } = request.params
      return {
        items: await list(actorOf(request), referralId),
        self: links.to(`/referrals/${referralId}/agencyReferralPlaces`),
      }
    },
  )
}
