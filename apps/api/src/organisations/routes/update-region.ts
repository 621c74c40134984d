import { Region, RegionTerms } from '@onthaal/shared/organisations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { regionView } from '../organisations-view.ts'
import { updateRegion } from '../use-cases/update-region.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const updateRegionRoute: OrganisationsRoute = async (app, { useCases }) => {
  const update = updateRegion(useCases)
  app.put(
    '/regions/:regionId',
    {
      config: { permission: 'manageDesks', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateRegion',
        summary: 'Give a region another name',
        tags: ['Organisations'],
        params: Type.Object({ regionId: Id }),
        body: RegionTerms,
        response: { 200: { description: 'The region as it is now', ...Region } },
      },
    },
    async (request, reply) => {
      const { regionId } = request.params
      const versions = expectedVersions(request)
      const command = { regionId, versions, input: request.body }
      return withETag(reply, regionView(await update(actorOf(request), command)))
    },
  )
}
