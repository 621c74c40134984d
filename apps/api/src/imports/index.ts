import type { FastifyPluginAsync } from 'fastify'
import { chooseImportColumnsRoute } from './routes/choose-import-columns.ts'
import { correctImportRowRoute } from './routes/correct-import-row.ts'
import { createImportRoute } from './routes/create-import.ts'
import { decideImportRowRoute } from './routes/decide-import-row.ts'
import { discardImportRoute } from './routes/discard-import.ts'
import { getImportRoute } from './routes/get-import.ts'
import type { ImportRouteOptions } from './routes/import-route.ts'
import { listEarlierReferralsRoute } from './routes/list-earlier-referrals.ts'
import { listImportRowsRoute } from './routes/list-import-rows.ts'
import { listImportsRoute } from './routes/list-imports.ts'
import { startImportRoute } from './routes/start-import.ts'

export {
  createEarlierReferralRepository,
  type EarlierReferralRepository,
  type EarlierReferralRow,
} from './earlier-referral-repository.ts'
export { openList } from './files/read-file.ts'
export {
  createImportRepository,
  type ImportFile,
  type ImportRecord,
  type ImportRepository,
  type RowCounts,
} from './import-repository.ts'
export { createImportRowRepository, type ImportRowRepository } from './import-row-repository.ts'
export { createImportSteps, type ImportSteps } from './import-steps.ts'
export { importRowView } from './import-view.ts'
export { withPeople } from './use-cases/list-import-rows.ts'

const routes = [
  createImportRoute,
  listImportsRoute,
  getImportRoute,
  chooseImportColumnsRoute,
  startImportRoute,
  discardImportRoute,
  listImportRowsRoute,
  decideImportRowRoute,
  correctImportRowRoute,
  listEarlierReferralsRoute,
]

/** Lists of newcomers that are read in, from a register or from the spreadsheet of before. */
export const imports: FastifyPluginAsync<ImportRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
