import type { FastifyPluginAsync } from 'fastify'
import { createPeriodReportRoute } from './routes/create-period-report.ts'
import { getPeriodReportRoute } from './routes/get-period-report.ts'
import { getPeriodReportFileRoute } from './routes/get-period-report-file.ts'
import { listPeriodReportsRoute } from './routes/list-period-reports.ts'
import type { PeriodReportRouteOptions } from './routes/period-report-route.ts'
import { withdrawPeriodReportRoute } from './routes/withdraw-period-report.ts'

export { createPeriodReportRepository } from './period-report-repository.ts'
export { createPeriodReport } from './use-cases/create-period-report.ts'

/** What organisations account for over a period under an agreement, frozen when it was made. */
export const periodReports: FastifyPluginAsync<PeriodReportRouteOptions> = async (app, options) => {
  await app.register(listPeriodReportsRoute, options)
  await app.register(createPeriodReportRoute, options)
  await app.register(getPeriodReportRoute, options)
  await app.register(getPeriodReportFileRoute, options)
  await app.register(withdrawPeriodReportRoute, options)
}
