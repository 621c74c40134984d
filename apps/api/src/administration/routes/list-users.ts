import { AdministrationListQuery, UserPage } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listUsers } from '../use-cases/list-users.ts'
import { userView } from '../user-view.ts'
import type { AdministrationRoute } from './administration-route.ts'

export const listUsersRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const list = listUsers(useCases)
  app.get(
    '/users',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'listUsers',
        summary: 'List the users of your organisation, by name',
        tags: ['Administration'],
        querystring: AdministrationListQuery,
        response: { 200: { description: 'A page of users', ...UserPage } },
      },
    },
    async (request) => {
      const { records, next } = await list(actorOf(request), request.query)
      return {
        items: records.map((record) => userView(record, links)),
        self: links.page('/users', request.query),
        ...(next && { next: links.page('/users', { ...request.query, after: next }) }),
      }
    },
  )
}
