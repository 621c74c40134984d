import type { FastifyPluginAsync } from 'fastify'
import type { BackgroundRouteOptions } from './routes/background-route.ts'
import { getBackgroundRoute } from './routes/get-background.ts'
import { updateBackgroundRoute } from './routes/update-background.ts'

export { type BackgroundRepository, createBackgroundRepository } from './background-repository.ts'
export { type WholeBackground, wholeBackground } from './background-use-cases.ts'
export { backgroundView } from './background-view.ts'

/** What people tell of their schooling and work, and what they need. */
export const background: FastifyPluginAsync<BackgroundRouteOptions> = async (app, options) => {
  await app.register(getBackgroundRoute, options)
  await app.register(updateBackgroundRoute, options)
}
