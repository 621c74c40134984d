import type { FastifyPluginAsync } from 'fastify'
import { type DashboardRouteOptions, getDashboardRoute } from './routes/get-dashboard.ts'

export { createDashboardRepository } from './dashboard-repository.ts'

/** The work of an organisation or a region in figures. */
export const dashboards: FastifyPluginAsync<DashboardRouteOptions> = async (app, options) => {
  await app.register(getDashboardRoute, options)
}
