import type { FastifyPluginAsync } from 'fastify'
import { listDesksRoute, type ReferenceDataRouteOptions } from './routes/list-desks.ts'

export { createDeskRepository, type DeskRepository } from './desk-repository.ts'

/** What the other resources refer to. */
export const referenceData: FastifyPluginAsync<ReferenceDataRouteOptions> = async (
  app,
  options,
) => {
  await app.register(listDesksRoute, options)
}
