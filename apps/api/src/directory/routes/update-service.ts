import { Service, ServiceInput } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { serviceView } from '../service-view.ts'
import { updateService } from '../use-cases/update-service.ts'
import { type DirectoryRoute, ServicePath } from './directory-route.ts'

export const updateServiceRoute: DirectoryRoute = async (app, { useCases, links }) => {
  const update = updateService(useCases)
  app.put(
    '/services/:serviceId',
    {
      config: { permission: 'manageDirectory', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateService',
        summary: 'Say what is right of a school or a service today',
        tags: ['Directory'],
        params: ServicePath,
        body: ServiceInput,
        response: { 200: { description: 'The service as it is now', ...Service } },
      },
    },
    async (request, reply) => {
      const { serviceId } = request.params
      const versions = expectedVersions(request)
      const row = await update(actorOf(request), { serviceId, versions, input: request.body })
      return withETag(reply, serviceView(row, links, belgianDay(useCases.clock())))
    },
  )
}
