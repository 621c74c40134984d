import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { endOtherSessions } from '../use-cases/end-other-sessions.ts'
import type { IdentityRoute } from './identity-route.ts'

export const endOtherSessionsRoute: IdentityRoute = async (app, { useCases }) => {
  const end = endOtherSessions(useCases)
  app.delete(
    '/sessions/others',
    {
      config: { permission: 'signedIn', consults: 'nothing' },
      schema: {
        operationId: 'endOtherSessions',
        summary: 'End all of one’s own sessions but this one',
        tags: ['Identity'],
        response: { 204: { description: 'The others have ended', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request))
      return reply.code(204).send(null)
    },
  )
}
