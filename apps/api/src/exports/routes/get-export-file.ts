import { actorOf } from '../../plugins/authentication.ts'
import { fewAtOnce } from '../../plugins/few-at-once.ts'
import { exportedFields } from '../exported-fields.ts'
import { fileContent } from '../files/file-content.ts'
import { mediaTypes } from '../files/table-file.ts'
import { getExportFile } from '../use-cases/get-export-file.ts'
import { ExportPath, type ExportRoute } from './export-route.ts'

/** More than this wait or download at no time; the others come back later. */
const atOnce = 32

export const getExportFileRoute: ExportRoute = async (app, { useCases }) => {
  const get = getExportFile(useCases)
  app.get(
    '/exports/:exportId/file',
    {
      onRequest: fewAtOnce(atOnce),
      config: {
        permission: 'exportRegisters',
        consults: { action: 'export', fields: exportedFields },
        rateLimit: 'searching',
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getExportFile',
        summary: 'Download a list as a file',
        tags: ['Exports'],
        'x-ignore-rules': { 'evo-object': 'A table for a spreadsheet is no JSON.' },
        params: ExportPath,
        response: { 200: { description: 'The file, as it was asked for', content: fileContent } },
      },
    },
    async (request, reply) => {
      const { row, content: bytes } = await get(actorOf(request), request.params.exportId)
      return reply
        .type(mediaTypes[row.format])
        .header('content-disposition', `attachment; filename="${row.fileName}"`)
        .send(bytes)
    },
  )
}
