import { ConsultationSelection } from '@onthaal/shared/consultations/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { consultationCsv } from '../consultation-view.ts'
import { exportConsultations } from '../use-cases/export-consultations.ts'
import type { OversightRoute } from './oversight-route.ts'

export const exportConsultationsRoute: OversightRoute = async (app, { useCases }) => {
  const all = exportConsultations(useCases)
  app.get(
    '/consultationExport',
    {
      config: {
        permission: 'readConsultations',
        consults: { action: 'export', fields: ['identity'] },
      },
      schema: {
        operationId: 'exportConsultations',
        summary: 'Export what the list of consultations tells, as a table for a spreadsheet',
        tags: ['Consultations'],
        'x-ignore-rules': { 'evo-object': 'A table for a spreadsheet is no JSON.' },
        querystring: ConsultationSelection,
        response: {
          200: {
            description: 'Up to 10,000 rows, the newest first',
            content: { 'text/csv': { schema: Type.String() } },
          },
        },
      },
    },
    async (request, reply) => {
      const records = await all(actorOf(request), request.query)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="inzage.csv"')
        .send(consultationCsv(records))
    },
  )
}
