import { NewAgencyReferral } from '@onthaal/shared/agency-referrals/schemas'
import { Referral } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralFields, referralView } from '../../referrals/index.ts'
import { referFromAgency } from '../use-cases/refer-from-agency.ts'
import { type AgencyReferralRoute, OriginPath } from './agency-referral-route.ts'

export const referFromAgencyRoute: AgencyReferralRoute = async (app, { useCases, links }) => {
  const refer = referFromAgency(useCases)
  app.post(
    '/referrals/:referralId/agencyReferrals',
    {
      config: {
        permission: 'followReferrals',
        consults: { action: 'change', fields: referralFields },
        idempotent: true,
        problems: ['transitionNotAllowed', 'referralPending', 'personRestricted'],
      },
      schema: {
        operationId: 'referFromAgency',
        summary: 'Refer somebody whom you follow to the municipality or its OCMW',
        tags: ['AgencyReferrals'],
        params: OriginPath,
        body: NewAgencyReferral,
        response: {
          201: { description: 'The referral, sent or waiting for a protocol', ...Referral },
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { referralId } = request.params
      const command = { actor, referralId, intent: intentOf(request), input: request.body }
      const view = referralView(await refer(command), { actor, links, now: useCases.clock() })
      return reply.code(201).header('location', view.href).send(withETag(reply, view))
    },
  )
}
