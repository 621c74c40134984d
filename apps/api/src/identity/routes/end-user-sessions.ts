import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { endUserSessions } from '../use-cases/end-user-sessions.ts'
import type { IdentityRoute } from './identity-route.ts'

export const endUserSessionsRoute: IdentityRoute = async (app, { useCases }) => {
  const end = endUserSessions(useCases)
  app.delete(
    '/users/:userId/sessions',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'endUserSessions',
        summary: 'End the sessions of a user of one’s own organisation',
        description:
          'All of them when it keeps the account, and else those in which they work for it now.',
        tags: ['Identity'],
        params: Type.Object({ userId: Id }),
        response: { 204: { description: 'The sessions have ended', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request), request.params.userId)
      return reply.code(204).send(null)
    },
  )
}
