import { NewUser, User } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { createUser } from '../use-cases/create-user.ts'
import { userView } from '../user-view.ts'
import type { AdministrationRoute } from './administration-route.ts'

export const createUserRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const create = createUser(useCases)
  app.post(
    '/users',
    {
      config: { permission: 'manageUsers', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createUser',
        summary: 'Give somebody an account in your organisation',
        tags: ['Administration'],
        body: NewUser,
        response: { 201: { description: 'The user', ...User } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const user = userView(record, links)
      return reply.code(201).header('location', user.href).send(withETag(reply, user))
    },
  )
}
