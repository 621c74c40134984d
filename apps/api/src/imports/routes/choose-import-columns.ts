import { Import, ImportColumns } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { importView } from '../import-view.ts'
import { chooseImportColumns } from '../use-cases/choose-import-columns.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const chooseImportColumnsRoute: ImportRoute = async (app, { useCases, links }) => {
  const choose = chooseImportColumns(useCases)
  app.put(
    '/imports/:importId/columns',
    {
      config: {
        permission: 'createPerson',
        consults: 'nothing',
        ifMatch: true,
        problems: ['importNotReady'],
      },
      schema: {
        operationId: 'chooseImportColumns',
        summary: 'Say what the columns of a list hold, and have its rows checked',
        tags: ['Imports'],
        params: ImportPath,
        body: ImportColumns,
        response: { 200: { description: 'The list, which is checked now', ...Import } },
      },
    },
    async (request, reply) => {
      const whole = await choose({
        actor: actorOf(request),
        importId: request.params.importId,
        versions: expectedVersions(request),
        input: request.body,
      })
      return withETag(reply, importView(whole, links))
    },
  )
}
