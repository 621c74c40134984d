import { ExportList } from '@onthaal/shared/exports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { exportView } from '../export-view.ts'
import { listExports } from '../use-cases/list-exports.ts'
import type { ExportRoute } from './export-route.ts'

export const listExportsRoute: ExportRoute = async (app, { useCases, links }) => {
  const list = listExports(useCases)
  app.get(
    '/exports',
    {
      config: { permission: 'exportRegisters', consults: 'nothing' },
      schema: {
        operationId: 'listExports',
        summary: 'List what you take along, and how far that is',
        tags: ['Exports'],
        response: { 200: { description: 'The newest first', ...ExportList } },
      },
    },
    async (request) => ({
      items: (await list(actorOf(request))).map((row) => exportView(row, links)),
      self: links.to('/exports'),
    }),
  )
}
