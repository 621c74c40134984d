import type { FastifyPluginAsync } from 'fastify'
import { distributeReferralsRoute } from './routes/distribute-referrals.ts'
import type { DistributionRouteOptions } from './routes/distribution-route.ts'
import { getDistributionRoute } from './routes/get-distribution.ts'
import { listColleagueLoadsRoute } from './routes/list-colleague-loads.ts'
import { previewDistributionRoute } from './routes/preview-distribution.ts'
import { undoDistributionRoute } from './routes/undo-distribution.ts'

export { createDistributionRepository } from './distribution-repository.ts'
export { createHandoutRepository } from './handout-repository.ts'

const routes = [
  listColleagueLoadsRoute,
  previewDistributionRoute,
  distributeReferralsRoute,
  getDistributionRoute,
  undoDistributionRoute,
]

/** Work that managers hand out: seen beforehand, and put back if need be. */
export const distributions: FastifyPluginAsync<DistributionRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
