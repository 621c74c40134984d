import { PeriodReportList } from '@onthaal/shared/period-reports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { reportListView } from '../period-report-view.ts'
import { listPeriodReports } from '../use-cases/list-period-reports.ts'
import { type PeriodReportRoute, ReportsPath } from './period-report-route.ts'

export const listPeriodReportsRoute: PeriodReportRoute = async (app, { useCases, links }) => {
  const list = listPeriodReports(useCases)
  app.get(
    '/cooperationAgreements/:agreementId/periodReports',
    {
      config: { permission: 'readDashboard', consults: 'nothing' },
      schema: {
        operationId: 'listPeriodReports',
        summary: 'List the reports that your organisation made under an agreement',
        tags: ['PeriodReports'],
        params: ReportsPath,
        response: { 200: { description: 'The reports', ...PeriodReportList } },
      },
    },
    async (request) => {
      const { agreementId } = request.params
      return reportListView(await list(actorOf(request), agreementId), agreementId, links)
    },
  )
}
