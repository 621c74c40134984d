import { EducationChain } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { chainView } from '../chain-view.ts'
import { getReferralEducationChain } from '../use-cases/get-referral-education-chain.ts'
import type { EducationRoute } from './education-route.ts'

export const getReferralEducationChainRoute: EducationRoute = async (app, { useCases, links }) => {
  const get = getReferralEducationChain(useCases)
  app.get(
    '/referrals/:referralId/educationChain',
    {
      config: {
        permission: 'followEducation',
        consults: { action: 'openFile', fields: ['followUp'] },
      },
      schema: {
        operationId: 'getReferralEducationChain',
        summary:
          'Read how the child of a referral is followed until there is proof of an education',
        tags: ['Education'],
        params: Type.Object({ referralId: Id }),
        response: { 200: { description: 'How the child is followed', ...EducationChain } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const whole = await get(actor, request.params.referralId)
      return withETag(reply, chainView(whole, { actor, links, now: useCases.clock() }))
    },
  )
}
