import { ImportRow, ImportRowCells } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { importRowView } from '../import-view.ts'
import { correctImportRow } from '../use-cases/correct-import-row.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const correctImportRowRoute: ImportRoute = async (app, { useCases, links }) => {
  const correct = correctImportRow(useCases)
  app.post(
    '/imports/:importId/rowCorrections',
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
        operationId: 'correctImportRow',
        summary: 'Write a row as it should have been',
        tags: ['Imports'],
        params: ImportPath,
        body: ImportRowCells,
        response: { 200: { description: 'The row as it is now', ...ImportRow } },
      },
    },
    async (request) => {
      const whole = await correct({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return importRowView(whole, links)
    },
  )
}
