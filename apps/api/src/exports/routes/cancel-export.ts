import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { cancelExport } from '../use-cases/cancel-export.ts'
import { ExportPath, type ExportRoute } from './export-route.ts'

export const cancelExportRoute: ExportRoute = async (app, { useCases }) => {
  const cancel = cancelExport(useCases)
  app.delete(
    '/exports/:exportId',
    {
      config: { permission: 'exportRegisters', consults: 'nothing' },
      schema: {
        operationId: 'cancelExport',
        summary: 'Throw a file away, made or not',
        tags: ['Exports'],
        params: ExportPath,
        response: { 204: { description: 'It is gone', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await cancel(actorOf(request), request.params.exportId)
      return reply.code(204).send(null)
    },
  )
}
