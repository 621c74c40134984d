import type { FastifyPluginAsync } from 'fastify'
import { getWorklistSettingsRoute } from './routes/get-worklist-settings.ts'
import { updateWorklistSettingsRoute } from './routes/update-worklist-settings.ts'
import type { WorklistRouteOptions } from './routes/worklist-route.ts'

export { createWorklistRepository } from './worklist-repository.ts'

/** How people work in lists: columns, order, saved views and shortcuts. */
export const worklists: FastifyPluginAsync<WorklistRouteOptions> = async (app, options) => {
  await app.register(getWorklistSettingsRoute, options)
  await app.register(updateWorklistSettingsRoute, options)
}
