import type { FastifyPluginAsync } from 'fastify'
import { addTaskRoute } from './routes/add-task.ts'
import { getSharedClientRoute } from './routes/get-shared-client.ts'
import { setTaskStateRoute } from './routes/set-task-state.ts'
import type { SharedClientRouteOptions } from './routes/shared-client-route.ts'

export { createTaskRepository } from './task-repository.ts'

const routes = [getSharedClientRoute, addTaskRoute, setTaskStateRoute]

/** Who does what for people whom two organisations follow together. */
export const sharedClients: FastifyPluginAsync<SharedClientRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
