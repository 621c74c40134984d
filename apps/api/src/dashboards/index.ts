import type { FastifyPluginAsync } from 'fastify'
import { type FiguresRouteOptions, getFiguresRoute } from './routes/get-figures.ts'
import { type FiguresFileRouteOptions, getFiguresFileRoute } from './routes/get-figures-file.ts'

export { createDashboardRepository } from './dashboard-repository.ts'
export { createFigureMonthRepository } from './figure-month-repository.ts'
export { createFigureSteps, type FigureSteps } from './figure-steps.ts'
export { figureWords, groupWords } from './figure-words.ts'
export { createFiguresRepository } from './figures-repository.ts'
export { figuresView } from './figures-view.ts'
export type { FoldedAll } from './fold-figures.ts'
export { type FiguresRecord, type FiguresRepositories, figuresIn } from './use-cases/get-figures.ts'

/** The work of an organisation or a region in figures. */
export const dashboards: FastifyPluginAsync<FiguresRouteOptions & FiguresFileRouteOptions> = async (
  app,
  options,
) => {
  await app.register(getFiguresRoute, options)
  await app.register(getFiguresFileRoute, options)
}
