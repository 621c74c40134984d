import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { withdrawInvitation } from '../use-cases/withdraw-invitation.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const withdrawInvitationRoute: AdministrationRoute = async (app, { useCases }) => {
  const withdraw = withdrawInvitation(useCases)
  app.delete(
    '/users/:userId/invitation',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'withdrawInvitation',
        summary: 'Take back what somebody with an account elsewhere did not accept yet',
        tags: ['Administration'],
        params: UserPath,
        response: { 204: { description: 'Nothing waits for them any more', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await withdraw(actorOf(request), request.params.userId)
      return reply.code(204).send(null)
    },
  )
}
