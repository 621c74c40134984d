import { User } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { getUser } from '../use-cases/get-user.ts'
import { userView } from '../user-view.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const getUserRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const get = getUser(useCases)
  app.get(
    '/users/:userId',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'getUser',
        summary: 'Get a user of your organisation',
        tags: ['Administration'],
        params: UserPath,
        response: { 200: { description: 'The user', ...User } },
      },
    },
    async (request, reply) =>
      withETag(reply, userView(await get(actorOf(request), request.params.userId), links)),
  )
}
