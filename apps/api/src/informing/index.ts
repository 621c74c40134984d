import type { FastifyPluginAsync } from 'fastify'
import type { InformingRouteOptions } from './routes/informing-route.ts'
import { listInformedPersonsRoute } from './routes/list-informed-persons.ts'
import { listInformingsRoute } from './routes/list-informings.ts'
import { listUninformedPersonsRoute } from './routes/list-uninformed-persons.ts'
import { recordInformingRoute } from './routes/record-informing.ts'
import { withdrawInformingRoute } from './routes/withdraw-informing.ts'

export {
  createInformingRepository,
  type InformingRepository,
  type NewProof,
} from './informing-repository.ts'
export { type WholeInforming, wholeInforming } from './informing-use-cases.ts'
export { informingsView } from './informing-view.ts'
export {
  checkInformedDays,
  placeOfInformed,
  purposeOfInformed,
} from './page-of-persons.ts'

const routes = [
  listInformingsRoute,
  recordInformingRoute,
  withdrawInformingRoute,
  listUninformedPersonsRoute,
  listInformedPersonsRoute,
]

/** The proof that people were informed, and who was not yet. */
export const informing: FastifyPluginAsync<InformingRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
