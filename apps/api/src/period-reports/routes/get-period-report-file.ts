import { PeriodReportFileQuery } from '@onthaal/shared/period-reports/schemas'
import { fileContent, sendFigures } from '../../exports/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { periodReportTable } from '../period-report-table.ts'
import { reportView } from '../period-report-view.ts'
import { getPeriodReportFile } from '../use-cases/get-period-report-file.ts'
import { type PeriodReportRoute, ReportPath } from './period-report-route.ts'

export const getPeriodReportFileRoute: PeriodReportRoute = async (app, { useCases, links }) => {
  const get = getPeriodReportFile(useCases)
  app.get(
    '/periodReports/:periodReportId/file',
    {
      config: {
        permission: 'readDashboard',
        consults: { action: 'export', fields: ['figures'] },
        rateLimit: 'searching',
        personsOnly: true,
      },
      schema: {
        operationId: 'getPeriodReportFile',
        summary: 'Download a report of a period as a table, as it was made',
        tags: ['PeriodReports'],
        'x-ignore-rules': { 'evo-object': 'A table for a spreadsheet is no JSON.' },
        params: ReportPath,
        querystring: PeriodReportFileQuery,
        response: { 200: { description: 'The table, as it was asked for', content: fileContent } },
      },
    },
    async (request, reply) => {
      const { format = 'csv' } = request.query
      const actor = actorOf(request)
      const record = await get(actor, request.params.periodReportId)
      // Its figures are of the moment at which it was made, whenever the file is.
      const asOf = { actor, now: record.madeAt, format }
      return sendFigures(reply, periodReportTable(reportView(record, links)), asOf)
    },
  )
}
