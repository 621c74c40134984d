import { ImportRow, ImportRowDecision } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { importRowView } from '../import-view.ts'
import { decideImportRow } from '../use-cases/decide-import-row.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const decideImportRowRoute: ImportRoute = async (app, { useCases, links }) => {
  const decide = decideImportRow(useCases)
  app.post(
    '/imports/:importId/rowDecisions',
    {
      config: {
        permission: 'createPerson',
        consults: {
          action: 'change',
          fields: ['identity', 'nationalNumber', 'contact', 'residence'],
        },
        idempotent: true,
        problems: ['importNotReady'],
      },
      schema: {
        operationId: 'decideImportRow',
        summary: 'Say whose a row is that may be of somebody with a file',
        tags: ['Imports'],
        params: ImportPath,
        body: ImportRowDecision,
        response: { 200: { description: 'The row as it is now', ...ImportRow } },
      },
    },
    async (request) => {
      const whole = await decide({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return importRowView(whole, links)
    },
  )
}
