import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { removeSecondFactor } from '../use-cases/remove-second-factor.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const removeSecondFactorRoute: AdministrationRoute = async (app, { useCases }) => {
  const remove = removeSecondFactor(useCases)
  app.delete(
    '/users/:userId/secondFactor',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'removeSecondFactor',
        summary: 'Take a lost second step away from a user',
        tags: ['Administration'],
        params: UserPath,
        response: { 204: { description: 'It is gone, and their sessions too', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await remove(actorOf(request), request.params.userId)
      return reply.code(204).send(null)
    },
  )
}
