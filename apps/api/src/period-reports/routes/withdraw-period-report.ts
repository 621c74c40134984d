import { PeriodReport, PeriodReportWithdrawal } from '@onthaal/shared/period-reports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { reportView } from '../period-report-view.ts'
import { withdrawPeriodReport } from '../use-cases/withdraw-period-report.ts'
import { type PeriodReportRoute, ReportPath } from './period-report-route.ts'

export const withdrawPeriodReportRoute: PeriodReportRoute = async (app, { useCases, links }) => {
  const withdraw = withdrawPeriodReport(useCases)
  app.post(
    '/periodReports/:periodReportId/withdrawal',
    {
      config: {
        permission: 'readDashboard',
        consults: { action: 'change', fields: ['figures'] },
        idempotent: true,
        personsOnly: true,
      },
      schema: {
        operationId: 'withdrawPeriodReport',
        summary: 'Say that a report does not stand any more, and why',
        tags: ['PeriodReports'],
        params: ReportPath,
        body: PeriodReportWithdrawal,
        response: { 200: { description: 'The report as it is now', ...PeriodReport } },
      },
    },
    async (request) => {
      const record = await withdraw({
        actor: actorOf(request),
        periodReportId: request.params.periodReportId,
        input: request.body,
        intent: intentOf(request),
      })
      return reportView(record, links)
    },
  )
}
