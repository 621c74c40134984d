import { NewDesk, RegionList } from '@onthaal/shared/organisations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { regionView } from '../organisations-view.ts'
import { createDesk } from '../use-cases/create-desk.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const createDeskRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const create = createDesk(useCases)
  app.post(
    '/regions/:regionId/desks',
    {
      config: { permission: 'manageDesks', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createDesk',
        summary: 'Add a desk to a region',
        tags: ['Organisations'],
        params: Type.Object({ regionId: Id }),
        body: NewDesk,
        response: { 200: { description: 'All regions as they are now', ...RegionList } },
      },
    },
    async (request) => {
      const { regionId } = request.params
      const command = { regionId, input: request.body, intent: intentOf(request) }
      const records = await create(actorOf(request), command)
      return { items: records.map(regionView), self: links.to('/regions') }
    },
  )
}
