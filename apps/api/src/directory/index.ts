import type { FastifyPluginAsync } from 'fastify'
import { createServiceRoute } from './routes/create-service.ts'
import type { DirectoryRouteOptions } from './routes/directory-route.ts'
import { getServiceRoute } from './routes/get-service.ts'
import { listServicesRoute } from './routes/list-services.ts'
import { readServiceListRoute } from './routes/read-service-list.ts'
import { updateServiceRoute } from './routes/update-service.ts'

export {
  createServiceRepository,
  type ServiceRepository,
  type ServiceRow,
} from './service-repository.ts'

const routes = [
  listServicesRoute,
  getServiceRoute,
  createServiceRoute,
  updateServiceRoute,
  readServiceListRoute,
]

/** Where children and their families of a municipality can go. */
export const directory: FastifyPluginAsync<DirectoryRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
