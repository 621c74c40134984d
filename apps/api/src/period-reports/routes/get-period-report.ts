import { PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { reportView } from '../period-report-view.ts'
import { getPeriodReport } from '../use-cases/get-period-report.ts'
import { type PeriodReportRoute, ReportPath } from './period-report-route.ts'

export const getPeriodReportRoute: PeriodReportRoute = async (app, { useCases, links }) => {
  const get = getPeriodReport(useCases)
  app.get(
    '/periodReports/:periodReportId',
    {
      config: {
        permission: 'readDashboard',
        consults: { action: 'openReport', fields: ['figures'] },
      },
      schema: {
        operationId: 'getPeriodReport',
        summary: 'Get a report of a period as it was made',
        tags: ['PeriodReports'],
        params: ReportPath,
        response: { 200: { description: 'The report', ...PeriodReport } },
      },
    },
    async (request) =>
      reportView(await get(actorOf(request), request.params.periodReportId), links),
  )
}
