import { OwnOrganisation } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { ownOrganisationView } from '../organisations-view.ts'
import { getOwnOrganisation } from '../use-cases/get-own-organisation.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const getOwnOrganisationRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const get = getOwnOrganisation(useCases)
  app.get(
    '/organisations/current',
    {
      config: { permission: 'manageOrganisation', consults: 'nothing' },
      schema: {
        operationId: 'getOwnOrganisation',
        summary: 'Get your organisation',
        tags: ['Organisations'],
        response: { 200: { description: 'The organisation', ...OwnOrganisation } },
      },
    },
    async (request, reply) =>
      withETag(reply, ownOrganisationView(await get(actorOf(request)), links)),
  )
}
