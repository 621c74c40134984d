import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FiguresFileQuery } from '@onthaal/shared/measures/schemas'
import { fileContent, sendFigures } from '../../exports/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { figuresTable } from '../figures-table.ts'
import { figuresView } from '../figures-view.ts'
import {
  type FiguresFileUseCaseDependencies,
  getFiguresFile,
} from '../use-cases/get-figures-file.ts'

export interface FiguresFileRouteOptions {
  readonly useCases: FiguresFileUseCaseDependencies
}

export const getFiguresFileRoute: FastifyPluginAsyncTypebox<FiguresFileRouteOptions> = async (
  app,
  { useCases },
) => {
  const get = getFiguresFile(useCases)
  app.get(
    '/figures/file',
    {
      config: {
        permission: 'readDashboard',
        consults: { action: 'export', fields: ['figures'] },
        rateLimit: 'searching',
        personsOnly: true,
      },
      schema: {
        operationId: 'getFiguresFile',
        summary: 'Download figures as a table, with their definitions',
        tags: ['Dashboards'],
        'x-ignore-rules': { 'evo-object': 'A table for a spreadsheet is no JSON.' },
        querystring: FiguresFileQuery,
        response: { 200: { description: 'The table, as it was asked for', content: fileContent } },
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...query } = request.query
      const actor = actorOf(request)
      const { record, nameOf } = await get(actor, query)
      const isReceiver = actor.organisation.kind === 'agency'
      // No address stands in a file.
      const table = figuresTable(figuresView(record, ''), { query, nameOf, isReceiver })
      return sendFigures(reply, table, { actor, now: record.asOf, format })
    },
  )
}
