import { AdministrationListQuery, RightsChangePage } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listRightsChanges } from '../use-cases/list-rights-changes.ts'
import { rightsChangeView } from '../user-view.ts'
import type { AdministrationRoute } from './administration-route.ts'

export const listRightsChangesRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const list = listRightsChanges(useCases)
  app.get(
    '/rightsChanges',
    {
      config: { permission: 'readRightsChanges', consults: 'nothing' },
      schema: {
        operationId: 'listRightsChanges',
        summary: 'List what changed of rights in your organisation, the newest first',
        tags: ['Administration'],
        'x-ignore-rules': { 'col-repres': 'A change has no address of its own.' },
        querystring: AdministrationListQuery,
        response: { 200: { description: 'A page of changes', ...RightsChangePage } },
      },
    },
    async (request) => {
      const { records, next } = await list(actorOf(request), request.query)
      const path = '/rightsChanges'
      return {
        items: records.map(rightsChangeView),
        self: links.page(path, request.query),
        ...(next && { next: links.page(path, { ...request.query, after: next }) }),
      }
    },
  )
}
