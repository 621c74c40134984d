import { OrganisationTerms, OwnOrganisation } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { ownOrganisationView } from '../organisations-view.ts'
import { updateOwnOrganisation } from '../use-cases/update-own-organisation.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const updateOwnOrganisationRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const update = updateOwnOrganisation(useCases)
  app.put(
    '/organisations/current',
    {
      config: { permission: 'manageOrganisation', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateOwnOrganisation',
        summary: 'Change the name of your organisation, and its page about the offer',
        tags: ['Organisations'],
        body: OrganisationTerms,
        response: { 200: { description: 'The organisation as it is now', ...OwnOrganisation } },
      },
    },
    async (request, reply) => {
      const versions = expectedVersions(request)
      const row = await update(actorOf(request), { versions, input: request.body })
      return withETag(reply, ownOrganisationView(row, links))
    },
  )
}
