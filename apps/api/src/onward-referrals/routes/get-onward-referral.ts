import { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { referralFields } from '../../referrals/index.ts'
import { onwardOfView } from '../onward-view.ts'
import { getOnwardReferral } from '../use-cases/get-onward-referral.ts'
import { OnwardPath, type OnwardRoute } from './onward-route.ts'

export const getOnwardReferralRoute: OnwardRoute = async (app, { useCases, links }) => {
  const get = getOnwardReferral(useCases)
  app.get(
    '/onwardReferrals/:onwardReferralId',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: referralFields },
      },
      schema: {
        operationId: 'getOnwardReferral',
        summary: 'Read how somebody is referred onward',
        tags: ['OnwardReferrals'],
        params: OnwardPath,
        response: { 200: { description: 'The onward referral', ...OnwardReferral } },
      },
    },
    async (request, reply) => {
      const { onwardReferralId } = request.params
      const whole = await get(actorOf(request), onwardReferralId)
      const view = onwardOfView(whole, onwardReferralId, { links, now: useCases.clock() })
      if (view.version !== undefined) reply.header('etag', `"${view.version}"`)
      return view
    },
  )
}
