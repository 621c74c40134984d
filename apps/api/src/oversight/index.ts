import type { FastifyPluginAsync } from 'fastify'
import { exportConsultationsRoute } from './routes/export-consultations.ts'
import { listBrokenGlassesRoute } from './routes/list-broken-glasses.ts'
import { listConsultationsRoute } from './routes/list-consultations.ts'
import { listOverseenColleaguesRoute } from './routes/list-overseen-colleagues.ts'
import { listUnusualConsultationsRoute } from './routes/list-unusual-consultations.ts'
import type { OversightRouteOptions } from './routes/oversight-route.ts'

export { type ConsultationRecord, createOversightRepository } from './oversight-repository.ts'
export type { OversightRepositories, OversightUseCaseDependencies } from './oversight-use-cases.ts'
export { mostExported } from './use-cases/export-consultations.ts'
export { beginOfGlass, firstDayOfGlass } from './use-cases/list-broken-glasses.ts'
export {
  firstUnusualDay,
  type UnusualRecord,
  unusualOf,
} from './use-cases/list-unusual-consultations.ts'
export {
  checkSelection,
  type ReadConsultation,
  selectionOf,
  withNames,
} from './use-cases/select-consultations.ts'

const routes = [
  listBrokenGlassesRoute,
  listConsultationsRoute,
  exportConsultationsRoute,
  listUnusualConsultationsRoute,
  listOverseenColleaguesRoute,
]

/** Who looked up whom, for those who answer for it. */
export const oversight: FastifyPluginAsync<OversightRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
