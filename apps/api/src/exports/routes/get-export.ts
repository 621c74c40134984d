import { Export } from '@onthaal/shared/exports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { exportView } from '../export-view.ts'
import { getExport } from '../use-cases/get-export.ts'
import { ExportPath, type ExportRoute } from './export-route.ts'

export const getExportRoute: ExportRoute = async (app, { useCases, links }) => {
  const get = getExport(useCases)
  app.get(
    '/exports/:exportId',
    {
      config: { permission: 'exportRegisters', consults: 'nothing' },
      schema: {
        operationId: 'getExport',
        summary: 'How far a file is, and where it is',
        tags: ['Exports'],
        params: ExportPath,
        response: { 200: { description: 'How far it is', ...Export } },
      },
    },
    async (request) => exportView(await get(actorOf(request), request.params.exportId), links),
  )
}
