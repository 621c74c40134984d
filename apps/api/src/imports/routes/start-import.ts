import { Import } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { importView } from '../import-view.ts'
import { startImport } from '../use-cases/start-import.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const startImportRoute: ImportRoute = async (app, { useCases, links }) => {
  const start = startImport(useCases)
  app.post(
    '/imports/:importId/start',
    {
      config: {
        permission: 'createPerson',
        consults: 'nothing',
        idempotent: true,
        ifMatch: true,
        problems: ['importNotReady'],
      },
      schema: {
        operationId: 'startImport',
        summary: 'Have the rows of a list carried out that can be',
        tags: ['Imports'],
        params: ImportPath,
        response: { 200: { description: 'The list, which is carried out now', ...Import } },
      },
    },
    async (request, reply) => {
      const whole = await start({
        actor: actorOf(request),
        importId: request.params.importId,
        versions: expectedVersions(request),
        intent: intentOf(request),
      })
      return withETag(reply, importView(whole, links))
    },
  )
}
