import { SignInCode } from '@onthaal/shared/administration/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { replaceFirstCode } from '../use-cases/replace-first-code.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const replaceFirstCodeRoute: OrganisationsRoute = async (app, { useCases }) => {
  const replace = replaceFirstCode(useCases)
  app.put(
    '/organisations/:organisationId/firstCode',
    {
      config: { permission: 'manageMunicipalities', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'replaceFirstCode',
        summary: 'Make a code with which the first administrator sets a password once',
        tags: ['Organisations'],
        params: Type.Object({ organisationId: Id }),
        response: { 200: { description: 'The code, shown this once', ...SignInCode } },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params
      const versions = expectedVersions(request)
      return withETag(reply, await replace(actorOf(request), { organisationId, versions }))
    },
  )
}
