import { RegionList } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { regionView } from '../organisations-view.ts'
import { listRegions } from '../use-cases/list-regions.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const listRegionsRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const list = listRegions(useCases)
  app.get(
    '/regions',
    {
      config: { permission: 'manageDesks', consults: 'nothing' },
      schema: {
        operationId: 'listRegions',
        summary: 'List the regions of the agency with their desks',
        tags: ['Organisations'],
        'x-ignore-rules': {
          'col-repres': 'They come whole, and have no addresses to read one by one.',
        },
        response: { 200: { description: 'The regions', ...RegionList } },
      },
    },
    async (request) => {
      const records = await list(actorOf(request))
      return { items: records.map(regionView), self: links.to('/regions') }
    },
  )
}
