import type { FastifyPluginAsync } from 'fastify'
import { getSocialContextRoute } from './routes/get-social-context.ts'
import { giveFeedbackRoute } from './routes/give-feedback.ts'
import { listDueEvaluationsRoute } from './routes/list-due-evaluations.ts'
import { listEvaluationsRoute } from './routes/list-evaluations.ts'
import type { SocialContextRouteOptions } from './routes/social-context-route.ts'
import { updateSocialContextRoute } from './routes/update-social-context.ts'

export {
  createDueEvaluationRepository,
  type DueEvaluationRecord,
  type DueEvaluationRepository,
} from './due-evaluation-repository.ts'
export { type KeptProject, type KeptProjectRepositories, keptProject } from './kept-project.ts'
export { createSocialContextRepository } from './social-context-repository.ts'
export { keptProjectView } from './social-context-view.ts'
export { attentionOf } from './use-cases/list-due-evaluations.ts'

const routes = [
  getSocialContextRoute,
  updateSocialContextRoute,
  listEvaluationsRoute,
  giveFeedbackRoute,
  listDueEvaluationsRoute,
]

/** Within which projects an OCMW refers, and what it is told of them. */
export const socialContexts: FastifyPluginAsync<SocialContextRouteOptions> = async (
  app,
  options,
) => {
  for (const route of routes) await app.register(route, options)
}
