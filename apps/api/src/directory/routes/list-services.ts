import { ServiceList, ServiceListQuery } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { serviceView } from '../service-view.ts'
import { listServices } from '../use-cases/list-services.ts'
import type { DirectoryRoute } from './directory-route.ts'

export const listServicesRoute: DirectoryRoute = async (app, { useCases, links }) => {
  const list = listServices(useCases)
  app.get(
    '/services',
    {
      config: { permission: 'readDirectory', consults: 'nothing' },
      schema: {
        operationId: 'listServices',
        summary: 'List the schools and services of a municipality, by kind and name',
        tags: ['Directory'],
        querystring: ServiceListQuery,
        response: { 200: { description: 'All of them', ...ServiceList } },
      },
    },
    async (request) => {
      const rows = await list(actorOf(request), request.query)
      const today = belgianDay(useCases.clock())
      return {
        items: rows.map((row) => serviceView(row, links, today)),
        self: links.page('/services', request.query),
      }
    },
  )
}
