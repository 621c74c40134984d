import { Referral } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { referralView } from '../referral-view.ts'
import { referralFields } from '../shown-referral.ts'
import { getReferral } from '../use-cases/get-referral.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const getReferralRoute: ReferralRoute = async (app, { useCases, links }) => {
  const get = getReferral(useCases)
  app.get(
    '/referrals/:referralId',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: referralFields },
      },
      schema: {
        operationId: 'getReferral',
        summary: 'Read a referral',
        tags: ['Referrals'],
        params: ReferralPath,
        response: { 200: { description: 'The referral', ...Referral } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await get(actor, request.params.referralId)
      return withETag(reply, referralView(record, { actor, links, now: useCases.clock() }))
    },
  )
}
