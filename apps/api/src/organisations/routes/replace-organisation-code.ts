import { KnownOrganisation, OrganisationCode } from '@onthaal/shared/organisations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { knownView } from '../organisations-view.ts'
import { replaceOrganisationCode } from '../use-cases/replace-organisation-code.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const replaceOrganisationCodeRoute: OrganisationsRoute = async (app, { useCases }) => {
  const replace = replaceOrganisationCode(useCases)
  app.put(
    '/organisations/:organisationId/code',
    {
      config: { permission: 'manageMunicipalities', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'replaceOrganisationCode',
        summary: 'Change the code by which the identity provider names an organisation',
        tags: ['Organisations'],
        params: Type.Object({ organisationId: Id }),
        body: OrganisationCode,
        response: { 200: { description: 'The organisation as it is now', ...KnownOrganisation } },
      },
    },
    async (request, reply) => {
      const { organisationId } = request.params
      const command = { organisationId, versions: expectedVersions(request), input: request.body }
      return withETag(reply, knownView(await replace(actorOf(request), command)))
    },
  )
}
