import { NewPassword } from '@onthaal/shared/administration/schemas'
import Type from 'typebox'
import { setPassword } from '../use-cases/set-password.ts'
import type { IdentityRoute } from './identity-route.ts'

export const setPasswordRoute: IdentityRoute = async (app, { useCases }) => {
  const set = setPassword(useCases)
  app.post(
    '/passwords',
    {
      config: {
        permission: 'everybody',
        consults: 'nothing',
        problems: ['signInFailed', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'setPassword',
        summary: 'Set a password with the code of an administrator',
        tags: ['Identity'],
        body: NewPassword,
        response: { 204: { description: 'The password is set', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await set(request.body, request.ip)
      return reply.code(204).send(null)
    },
  )
}
