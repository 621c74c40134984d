import { PossibleOwnerList } from '@onthaal/shared/referral-moves/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listColleagues } from '../use-cases/list-colleagues.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const listColleaguesRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listColleagues(useCases)
  app.get(
    '/referrals/:referralId/colleagues',
    {
      config: { permission: 'distributeReferrals', consults: 'nothing' },
      schema: {
        operationId: 'listColleagues',
        summary: 'List the colleagues who may own a referral',
        tags: ['Referrals'],
        params: ReferralPath,
        'x-ignore-rules': { 'col-repres': 'A colleague has no address of its own yet.' },
        response: { 200: { description: 'The colleagues, by name', ...PossibleOwnerList } },
      },
    },
    async (request) => {
      const { referralId } = request.params
      return {
        items: await list(actorOf(request), referralId),
        self: `${links.referral(referralId)}/colleagues`,
      }
    },
  )
}
