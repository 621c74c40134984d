import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { lockSession } from '../use-cases/lock-session.ts'
import type { IdentityRoute } from './identity-route.ts'

export const lockSessionRoute: IdentityRoute = async (app, { useCases }) => {
  const lock = lockSession(useCases)
  app.post(
    '/sessions/current/lock',
    {
      config: { permission: 'signedIn', whenLocked: true, consults: 'nothing' },
      schema: {
        operationId: 'lockSession',
        summary: 'Lock the screen: until it is unlocked this session opens nothing',
        tags: ['Identity'],
        response: { 204: { description: 'Locked', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await lock(actorOf(request))
      return reply.code(204).send(null)
    },
  )
}
