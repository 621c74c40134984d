import { User, UserRights } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { updateUser } from '../use-cases/update-user.ts'
import { userView } from '../user-view.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const updateUserRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const update = updateUser(useCases)
  app.put(
    '/users/:userId',
    {
      config: { permission: 'manageUsers', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateUser',
        summary: 'Change what a user of your organisation may do',
        tags: ['Administration'],
        params: UserPath,
        body: UserRights,
        response: { 200: { description: 'The user as they are now', ...User } },
      },
    },
    async (request, reply) => {
      const { userId } = request.params
      const versions = expectedVersions(request)
      const record = await update(actorOf(request), { userId, versions, input: request.body })
      return withETag(reply, userView(record, links))
    },
  )
}
