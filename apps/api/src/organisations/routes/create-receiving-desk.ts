import { NewReceivingDesk, ReceivingDeskList } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { receivingDesksView } from '../organisations-view.ts'
import { createReceivingDesk } from '../use-cases/create-receiving-desk.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const createReceivingDeskRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const create = createReceivingDesk(useCases)
  app.post(
    '/receivingDesks',
    {
      config: { permission: 'manageReceivingDesks', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createReceivingDesk',
        summary: 'Open a desk at which your organisation receives what the agency refers to it',
        tags: ['Organisations'],
        body: NewReceivingDesk,
        response: { 200: { description: 'All of them as they are now', ...ReceivingDeskList } },
      },
    },
    async (request) => {
      const command = { input: request.body, intent: intentOf(request) }
      return receivingDesksView(await create(actorOf(request), command), links)
    },
  )
}
