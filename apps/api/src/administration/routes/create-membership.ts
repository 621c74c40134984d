import { NewMembership, User } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { createMembership } from '../use-cases/create-membership.ts'
import { userView } from '../user-view.ts'
import type { AdministrationRoute } from './administration-route.ts'

export const createMembershipRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const create = createMembership(useCases)
  app.post(
    '/memberships',
    {
      // Whoever tries names one after the other is stopped.
      config: {
        permission: 'manageUsers',
        consults: 'nothing',
        idempotent: true,
        rateLimit: 'searching',
      },
      schema: {
        operationId: 'createMembership',
        summary: 'Ask somebody with an account elsewhere to work in your organisation too',
        tags: ['Administration'],
        body: NewMembership,
        response: { 201: { description: 'The user, who has still to accept it', ...User } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const user = userView(record, links)
      return reply.code(201).header('location', user.href).send(withETag(reply, user))
    },
  )
}
