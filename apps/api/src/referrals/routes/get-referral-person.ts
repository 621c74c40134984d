import { Person } from '@onthaal/shared/persons/schemas'
import { personView } from '../../persons/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { getReferralPerson } from '../use-cases/get-referral-person.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const getReferralPersonRoute: ReferralRoute = async (app, { useCases, links }) => {
  const get = getReferralPerson(useCases)
  app.get(
    '/referrals/:referralId/person',
    {
      config: {
        permission: 'readReferrals',
        consults: {
          action: 'openFile',
          fields: ['identity', 'contact', 'languages', 'residence'],
        },
      },
      schema: {
        operationId: 'getReferralPerson',
        summary: 'Read the person of a referral, as its sender knows them',
        tags: ['Referrals'],
        params: ReferralPath,
        response: { 200: { description: 'The person', ...Person } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.referralId)
      return withETag(reply, personView(record, links))
    },
  )
}
