import { SecondFactorCode } from '@onthaal/shared/identity/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { switchOffSecondFactor } from '../use-cases/switch-off-second-factor.ts'
import type { IdentityRoute } from './identity-route.ts'

export const switchOffSecondFactorRoute: IdentityRoute = async (app, { useCases }) => {
  const switchOff = switchOffSecondFactor(useCases)
  app.post(
    '/secondFactor/removal',
    {
      config: {
        permission: 'signedIn',
        consults: 'nothing',
        problems: ['resourceNotFound', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'switchOffSecondFactor',
        summary: 'Switch a second step off with a code',
        tags: ['Identity'],
        body: SecondFactorCode,
        response: { 204: { description: 'It is off', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      const { code } = request.body
      await switchOff({ actor: actorOf(request), code, address: request.ip })
      return reply.code(204).send(null)
    },
  )
}
