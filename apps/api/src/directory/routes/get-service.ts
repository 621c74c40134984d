import { Service } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { serviceView } from '../service-view.ts'
import { getService } from '../use-cases/get-service.ts'
import { type DirectoryRoute, ServicePath } from './directory-route.ts'

export const getServiceRoute: DirectoryRoute = async (app, { useCases, links }) => {
  const get = getService(useCases)
  app.get(
    '/services/:serviceId',
    {
      config: { permission: 'readDirectory', consults: 'nothing' },
      schema: {
        operationId: 'getService',
        summary: 'Get a school or a service of the directory',
        tags: ['Directory'],
        params: ServicePath,
        response: { 200: { description: 'The service', ...Service } },
      },
    },
    async (request, reply) => {
      const row = await get(actorOf(request), request.params.serviceId)
      return withETag(reply, serviceView(row, links, belgianDay(useCases.clock())))
    },
  )
}
