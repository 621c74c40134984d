import { PersonInsz } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getReferralPersonInsz } from '../use-cases/get-referral-person-insz.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const getReferralPersonInszRoute: ReferralRoute = async (app, { useCases }) => {
  const get = getReferralPersonInsz(useCases)
  app.get(
    '/referrals/:referralId/person/insz',
    {
      config: {
        permission: 'followReferrals',
        consults: { action: 'showNumber', fields: ['nationalNumber'] },
      },
      schema: {
        operationId: 'getReferralPersonInsz',
        summary: 'Show the whole number of the person of a referral',
        tags: ['Referrals'],
        params: ReferralPath,
        response: { 200: { description: 'The number', ...PersonInsz } },
      },
    },
    async (request) => ({ insz: await get(actorOf(request), request.params.referralId) }),
  )
}
