import { RegionList, RegionTerms } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { regionView } from '../organisations-view.ts'
import { createRegion } from '../use-cases/create-region.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const createRegionRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const create = createRegion(useCases)
  app.post(
    '/regions',
    {
      config: { permission: 'manageDesks', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createRegion',
        summary: 'Add a region to the agency',
        tags: ['Organisations'],
        body: RegionTerms,
        response: { 200: { description: 'All regions as they are now', ...RegionList } },
      },
    },
    async (request) => {
      const records = await create(actorOf(request), request.body, intentOf(request))
      return { items: records.map(regionView), self: links.to('/regions') }
    },
  )
}
