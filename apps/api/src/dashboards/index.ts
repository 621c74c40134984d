import type { FastifyPluginAsync } from 'fastify'
import { type DashboardRouteOptions, getDashboardRoute } from './routes/get-dashboard.ts'
import { type FiguresRouteOptions, getFiguresRoute } from './routes/get-figures.ts'

export { createDashboardRepository } from './dashboard-repository.ts'
export { createFiguresRepository } from './figures-repository.ts'

/** The work of an organisation or a region in figures. */
export const dashboards: FastifyPluginAsync<DashboardRouteOptions & FiguresRouteOptions> = async (
  app,
  options,
) => {
  await app.register(getDashboardRoute, options)
  await app.register(getFiguresRoute, options)
}
