import type { FastifyPluginAsync } from 'fastify'
import { addArrivalRoute } from './routes/add-arrival.ts'
import type { ArrivalRouteOptions } from './routes/arrival-route.ts'
import { changeArrivalRoute } from './routes/change-arrival.ts'
import { getArrivalRoute } from './routes/get-arrival.ts'
import { inviteArrivalsRoute } from './routes/invite-arrivals.ts'
import { listArrivalStaffRoute } from './routes/list-arrival-staff.ts'
import { listArrivalsRoute } from './routes/list-arrivals.ts'
import { planArrivalRoute } from './routes/plan-arrival.ts'

export { type ArrivalToAdd, addArrivals } from './add-arrivals.ts'
export { type ArrivalRepository, createArrivalRepository } from './arrival-repository.ts'
export {
  type ArrivalRepositories,
  arrivalsOf,
  type WholeArrival,
  withFollowed,
} from './arrival-use-cases.ts'
export { arrivalView } from './arrival-view.ts'
export { earlierTold } from './earlier-told.ts'
export { createFollowedRepository } from './followed-repository.ts'
export { placeOf as placeOfArrival } from './use-cases/list-arrivals.ts'

const routes = [
  listArrivalsRoute,
  addArrivalRoute,
  getArrivalRoute,
  planArrivalRoute,
  changeArrivalRoute,
  inviteArrivalsRoute,
  listArrivalStaffRoute,
]

/** Who came to live here, from their registration to their welcome. */
export const arrivals: FastifyPluginAsync<ArrivalRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
