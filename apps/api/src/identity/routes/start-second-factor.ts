import { SecondFactorSecret, SecondFactorWish } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { startSecondFactor } from '../use-cases/start-second-factor.ts'
import type { IdentityRoute } from './identity-route.ts'

export const startSecondFactorRoute: IdentityRoute = async (app, { useCases }) => {
  const start = startSecondFactor(useCases)
  app.post(
    '/secondFactor/secret',
    {
      config: {
        permission: 'signedIn',
        consults: 'nothing',
        problems: ['resourceNotFound', 'secondFactorExists', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'startSecondFactor',
        summary: 'Make a secret for a second step, which a first code switches on',
        tags: ['Identity'],
        body: SecondFactorWish,
        response: { 200: { description: 'The secret, shown this once', ...SecondFactorSecret } },
      },
    },
    async (request) => {
      const { password } = request.body
      return start({ actor: actorOf(request), password, address: request.ip })
    },
  )
}
