import { ProgramSecret } from '@onthaal/shared/programs/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { replaceProgramSecret } from '../use-cases/replace-program-secret.ts'
import { ProgramPath, type ProgramRoute } from './program-route.ts'

export const replaceProgramSecretRoute: ProgramRoute = async (app, { useCases }) => {
  const replace = replaceProgramSecret(useCases)
  app.put(
    '/programs/:programId/secret',
    {
      config: {
        ...{ permission: 'manageUsers', consults: 'nothing', ifMatch: true },
        problems: ['colleagueRequired'],
      },
      schema: {
        operationId: 'replaceProgramSecret',
        summary: 'Make a new secret for a program; the one before it goes on working',
        tags: ['Administration'],
        params: ProgramPath,
        response: { 200: { description: 'The secret, shown this once', ...ProgramSecret } },
      },
    },
    async (request, reply) => {
      const { programId: id } = request.params
      const versions = expectedVersions(request)
      return withETag(reply, await replace(actorOf(request), { id, versions }))
    },
  )
}
