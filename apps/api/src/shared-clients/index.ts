import type { FastifyPluginAsync } from 'fastify'
import { addNoteRoute } from './routes/add-note.ts'
import { addTaskRoute } from './routes/add-task.ts'
import { chooseContactPersonRoute } from './routes/choose-contact-person.ts'
import { getSharedClientRoute } from './routes/get-shared-client.ts'
import { listTasksRoute } from './routes/list-tasks.ts'
import { markTrajectoryRoute } from './routes/mark-trajectory.ts'
import { setTaskStateRoute } from './routes/set-task-state.ts'
import type { SharedClientRouteOptions } from './routes/shared-client-route.ts'
import { withdrawNoteRoute } from './routes/withdraw-note.ts'

export { createClientContactRepository } from './client-contact-repository.ts'
export {
  type ClientMeasureRepository,
  createClientMeasureRepository,
} from './client-measure-repository.ts'
export { type KeptRepositories, type KeptRows, keptOfClients } from './kept-of-clients.ts'
export { createNoteRepository } from './note-repository.ts'
export { keptOfClientsView } from './shared-client-view.ts'
export { createTaskRepository, type DueTask, type TaskRepository } from './task-repository.ts'
export { createTrajectoryMarkRepository } from './trajectory-mark-repository.ts'
export { dueTasksOf } from './use-cases/list-tasks.ts'

const routes = [
  getSharedClientRoute,
  addTaskRoute,
  setTaskStateRoute,
  listTasksRoute,
  addNoteRoute,
  withdrawNoteRoute,
  chooseContactPersonRoute,
  markTrajectoryRoute,
]

/** Who does what for people whom two organisations follow together. */
export const sharedClients: FastifyPluginAsync<SharedClientRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
