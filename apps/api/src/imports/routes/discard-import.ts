import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { discardImport } from '../use-cases/discard-import.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const discardImportRoute: ImportRoute = async (app, { useCases }) => {
  const discard = discardImport(useCases)
  app.post(
    '/imports/:importId/discarding',
    {
      config: {
        permission: 'createPerson',
        consults: 'nothing',
        idempotent: true,
        ifMatch: true,
        problems: ['importNotReady'],
      },
      schema: {
        operationId: 'discardImport',
        summary: 'Throw a list away; what was made of it stays',
        tags: ['Imports'],
        params: ImportPath,
        response: { 204: { description: 'The list is gone', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await discard({
        actor: actorOf(request),
        importId: request.params.importId,
        versions: expectedVersions(request),
        intent: intentOf(request),
      })
      return reply.code(204).send(null)
    },
  )
}
