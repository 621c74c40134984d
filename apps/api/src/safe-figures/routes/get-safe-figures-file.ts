import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SafeFiguresFileQuery } from '@onthaal/shared/safe-figures/schemas'
import { fileContent, sendFigures } from '../../exports/index.ts'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { safeFiguresTable } from '../safe-figures-table.ts'
import { safeFiguresView } from '../safe-figures-view.ts'
import {
  getSafeFiguresFile,
  type SafeFiguresFileUseCaseDependencies,
} from '../use-cases/get-safe-figures-file.ts'

export interface SafeFiguresFileRouteOptions {
  readonly useCases: SafeFiguresFileUseCaseDependencies
  readonly links: Links
}

export const getSafeFiguresFileRoute: FastifyPluginAsyncTypebox<
  SafeFiguresFileRouteOptions
> = async (app, { useCases, links }) => {
  const get = getSafeFiguresFile(useCases)
  app.get(
    '/safeFigures/file',
    {
      config: {
        permission: 'readSafeFigures',
        consults: { action: 'export', fields: ['figures'] },
        rateLimit: 'searching',
        personsOnly: true,
      },
      schema: {
        operationId: 'getSafeFiguresFile',
        summary: 'Download figures of which no number is about a few, as a table',
        tags: ['SafeFigures'],
        'x-ignore-rules': { 'evo-object': 'A table for a spreadsheet is no JSON.' },
        querystring: SafeFiguresFileQuery,
        response: { 200: { description: 'The table, as it was asked for', content: fileContent } },
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...query } = request.query
      const actor = actorOf(request)
      const table = safeFiguresTable(safeFiguresView(await get(actor, query), links))
      return sendFigures(reply, table, { actor, now: useCases.clock(), format })
    },
  )
}
