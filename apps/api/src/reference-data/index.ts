import type { FastifyPluginAsync } from 'fastify'
import { listDesksRoute } from './routes/list-desks.ts'
import { listOrganisationsRoute } from './routes/list-organisations.ts'
import type { ReferenceDataRouteOptions } from './routes/reference-data-route.ts'

export { createDeskRepository, type DeskRepository, type ReceivingDesk } from './desk-repository.ts'
export {
  createOrganisationRepository,
  type OrganisationRepository,
} from './organisation-repository.ts'

/** What the other resources refer to. */
export const referenceData: FastifyPluginAsync<ReferenceDataRouteOptions> = async (
  app,
  options,
) => {
  await app.register(listDesksRoute, options)
  await app.register(listOrganisationsRoute, options)
}
