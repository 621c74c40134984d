import type { FastifyPluginAsync } from 'fastify'
import { listBrokenGlassesRoute } from './routes/list-broken-glasses.ts'
import type { OversightRouteOptions } from './routes/oversight-route.ts'

/** Who looked up whom, for those who answer for it. */
export const oversight: FastifyPluginAsync<OversightRouteOptions> = async (app, options) => {
  await app.register(listBrokenGlassesRoute, options)
}
