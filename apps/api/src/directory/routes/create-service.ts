import { NewService, Service } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { serviceView } from '../service-view.ts'
import { createService } from '../use-cases/create-service.ts'
import type { DirectoryRoute } from './directory-route.ts'

export const createServiceRoute: DirectoryRoute = async (app, { useCases, links }) => {
  const create = createService(useCases)
  app.post(
    '/services',
    {
      config: { permission: 'manageDirectory', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createService',
        summary: 'Add a school or a service to the directory',
        tags: ['Directory'],
        body: NewService,
        response: { 201: { description: 'The service', ...Service } },
      },
    },
    async (request, reply) => {
      const row = await create(actorOf(request), request.body, intentOf(request))
      const service = serviceView(row, links, belgianDay(useCases.clock()))
      return reply.code(201).header('location', service.href).send(withETag(reply, service))
    },
  )
}
