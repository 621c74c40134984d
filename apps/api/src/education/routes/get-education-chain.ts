import { EducationChain } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { chainView } from '../chain-view.ts'
import { getEducationChain } from '../use-cases/get-education-chain.ts'
import type { EducationRoute } from './education-route.ts'

export const getEducationChainRoute: EducationRoute = async (app, { useCases, links }) => {
  const get = getEducationChain(useCases)
  app.get(
    '/persons/:personId/educationChain',
    {
      config: {
        permission: 'followEducation',
        consults: { action: 'openFile', fields: ['followUp'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getEducationChain',
        summary: 'Read how a child is followed until there is proof of an education',
        tags: ['Education'],
        params: Type.Object({ personId: Id }),
        response: { 200: { description: 'How the child is followed', ...EducationChain } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const whole = await get(actor, request.params.personId)
      return withETag(reply, chainView(whole, { actor, links, now: useCases.clock() }))
    },
  )
}
