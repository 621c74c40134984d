import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { endSession } from '../use-cases/end-session.ts'
import type { IdentityRoute } from './identity-route.ts'

export const endSessionRoute: IdentityRoute = async (app, { useCases }) => {
  const end = endSession(useCases)
  app.delete(
    '/sessions/:sessionId',
    {
      config: { permission: 'signedIn', consults: 'nothing' },
      schema: {
        operationId: 'endSession',
        summary: 'End one of one’s own sessions',
        tags: ['Identity'],
        params: Type.Object({ sessionId: Id }),
        response: { 204: { description: 'The session has ended', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request), request.params.sessionId)
      return reply.code(204).send(null)
    },
  )
}
