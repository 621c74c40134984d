import type { FastifyPluginAsync } from 'fastify'
import { createDeskRoute } from './routes/create-desk.ts'
import { createMunicipalityRoute } from './routes/create-municipality.ts'
import { createReceivingDeskRoute } from './routes/create-receiving-desk.ts'
import { createRegionRoute } from './routes/create-region.ts'
import { decideHandoverRoute } from './routes/decide-handover.ts'
import { getOwnOrganisationRoute } from './routes/get-own-organisation.ts'
import { listHandoversRoute } from './routes/list-handovers.ts'
import { listMunicipalitiesRoute } from './routes/list-municipalities.ts'
import { listReceivingDesksRoute } from './routes/list-receiving-desks.ts'
import { listRegionsRoute } from './routes/list-regions.ts'
import { offerHandoverRoute } from './routes/offer-handover.ts'
import type { OrganisationsRouteOptions } from './routes/organisations-route.ts'
import { replaceFirstCodeRoute } from './routes/replace-first-code.ts'
import { replaceOrganisationCodeRoute } from './routes/replace-organisation-code.ts'
import { updateDeskRoute } from './routes/update-desk.ts'
import { updateOwnOrganisationRoute } from './routes/update-own-organisation.ts'
import { updateRegionRoute } from './routes/update-region.ts'

export {
  createHandoverRepository,
  type HandoverRecord,
  type HandoverRepository,
} from './handover-repository.ts'
export {
  createMunicipalityRepository,
  type MunicipalityRecord,
  type MunicipalityRepository,
} from './municipality-repository.ts'
export { createOwnOrganisationRepository } from './own-organisation-repository.ts'
export {
  createRegionRepository,
  type DeskRecord,
  type RegionRecord,
  type RegionRepository,
} from './region-repository.ts'

/** Who works together and where, as administrators keep it. */
export const organisations: FastifyPluginAsync<OrganisationsRouteOptions> = async (
  app,
  options,
) => {
  await app.register(getOwnOrganisationRoute, options)
  await app.register(updateOwnOrganisationRoute, options)
  await app.register(listRegionsRoute, options)
  await app.register(createRegionRoute, options)
  await app.register(updateRegionRoute, options)
  await app.register(createDeskRoute, options)
  await app.register(updateDeskRoute, options)
  await app.register(listReceivingDesksRoute, options)
  await app.register(createReceivingDeskRoute, options)
  await app.register(listMunicipalitiesRoute, options)
  await app.register(createMunicipalityRoute, options)
  await app.register(replaceFirstCodeRoute, options)
  await app.register(replaceOrganisationCodeRoute, options)
  await app.register(listHandoversRoute, options)
  await app.register(offerHandoverRoute, options)
  await app.register(decideHandoverRoute, options)
}
