import { RecoveryCodes, SecondFactorCode } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { confirmSecondFactor } from '../use-cases/confirm-second-factor.ts'
import type { IdentityRoute } from './identity-route.ts'

export const confirmSecondFactorRoute: IdentityRoute = async (app, { useCases }) => {
  const confirm = confirmSecondFactor(useCases)
  app.post(
    '/secondFactor/confirmation',
    {
      config: {
        permission: 'signedIn',
        consults: 'nothing',
        problems: ['resourceNotFound', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'confirmSecondFactor',
        summary: 'Switch a second step on with a first code',
        tags: ['Identity'],
        body: SecondFactorCode,
        response: {
          200: { description: 'It is on; recovery codes, shown this once', ...RecoveryCodes },
        },
      },
    },
    async (request) => {
      const { code } = request.body
      return confirm({ actor: actorOf(request), code, address: request.ip })
    },
  )
}
