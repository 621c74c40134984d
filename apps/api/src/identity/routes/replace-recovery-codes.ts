import { RecoveryCodes, SecondFactorCode } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { replaceRecoveryCodes } from '../use-cases/replace-recovery-codes.ts'
import type { IdentityRoute } from './identity-route.ts'

export const replaceRecoveryCodesRoute: IdentityRoute = async (app, { useCases }) => {
  const replace = replaceRecoveryCodes(useCases)
  app.post(
    '/secondFactor/recoveryCodes',
    {
      config: {
        permission: 'signedIn',
        consults: 'nothing',
        problems: ['resourceNotFound', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'replaceRecoveryCodes',
        summary: 'Make new recovery codes in the place of the others',
        tags: ['Identity'],
        body: SecondFactorCode,
        response: { 200: { description: 'The codes, shown this once', ...RecoveryCodes } },
      },
    },
    async (request) => {
      const { code } = request.body
      return replace({ actor: actorOf(request), code, address: request.ip })
    },
  )
}
