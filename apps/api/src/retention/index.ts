import type { FastifyPluginAsync } from 'fastify'
import { getRetentionSettingsRoute } from './routes/get-retention-settings.ts'
import { liftFileMeasureRoute } from './routes/lift-file-measure.ts'
import { listFileMeasuresRoute } from './routes/list-file-measures.ts'
import { listRetentionCandidatesRoute } from './routes/list-retention-candidates.ts'
import { listRetentionRunsRoute } from './routes/list-retention-runs.ts'
import type { RetentionRouteOptions } from './routes/retention-route.ts'
import { setFileMeasureRoute } from './routes/set-file-measure.ts'
import { startDryRunRoute } from './routes/start-dry-run.ts'
import { updateRetentionSettingsRoute } from './routes/update-retention-settings.ts'

export { dryRun } from './dry-run.ts'
export { createErasingRepository } from './erasing-repository.ts'
export { type AsOwner, erasingRun } from './erasing-run.ts'
export { periodsOf } from './periods-of.ts'
export {
  createRetentionRepository,
  type RetentionCandidateRow,
  type RetentionRepository,
  type RunRecord,
} from './retention-repository.ts'

const routes = [
  getRetentionSettingsRoute,
  updateRetentionSettingsRoute,
  startDryRunRoute,
  listRetentionRunsRoute,
  listRetentionCandidatesRoute,
  setFileMeasureRoute,
  listFileMeasuresRoute,
  liftFileMeasureRoute,
]

/** Until when personal data are kept, what would go, and what is set on files. */
export const retention: FastifyPluginAsync<RetentionRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
