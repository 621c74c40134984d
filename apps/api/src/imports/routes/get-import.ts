import { Import } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { importView } from '../import-view.ts'
import { getImport } from '../use-cases/get-import.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const getImportRoute: ImportRoute = async (app, { useCases, links }) => {
  const get = getImport(useCases)
  app.get(
    '/imports/:importId',
    {
      config: { permission: 'createPerson', consults: 'nothing' },
      schema: {
        operationId: 'getImport',
        summary: 'Read how far a list is that is read in',
        tags: ['Imports'],
        params: ImportPath,
        response: { 200: { description: 'The list', ...Import } },
      },
    },
    async (request, reply) => {
      const whole = await get(actorOf(request), request.params.importId)
      return withETag(reply, importView(whole, links))
    },
  )
}
