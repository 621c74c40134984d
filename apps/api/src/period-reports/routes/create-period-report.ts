import { NewPeriodReport, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { reportView } from '../period-report-view.ts'
import { createPeriodReport } from '../use-cases/create-period-report.ts'
import { type PeriodReportRoute, ReportsPath } from './period-report-route.ts'

export const createPeriodReportRoute: PeriodReportRoute = async (app, { useCases, links }) => {
  const create = createPeriodReport(useCases)
  app.post(
    '/cooperationAgreements/:agreementId/periodReports',
    {
      config: {
        permission: 'readDashboard',
        consults: { action: 'change', fields: ['figures'] },
        rateLimit: 'searching',
        idempotent: true,
        personsOnly: true,
      },
      schema: {
        operationId: 'createPeriodReport',
        summary: 'Make a report of a period under an agreement, with its figures as they are now',
        tags: ['PeriodReports'],
        params: ReportsPath,
        body: NewPeriodReport,
        response: { 201: { description: 'The report', ...PeriodReport } },
      },
    },
    async (request, reply) => {
      const record = await create({
        actor: actorOf(request),
        agreementId: request.params.agreementId,
        input: request.body,
        intent: intentOf(request),
      })
      const report = reportView(record, links)
      return reply.code(201).header('location', report.href).send(report)
    },
  )
}
