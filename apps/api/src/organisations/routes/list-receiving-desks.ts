import { ReceivingDeskList } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { receivingDesksView } from '../organisations-view.ts'
import { listReceivingDesks } from '../use-cases/list-receiving-desks.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const listReceivingDesksRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const list = listReceivingDesks(useCases)
  app.get(
    '/receivingDesks',
    {
      config: { permission: 'manageReceivingDesks', consults: 'nothing' },
      schema: {
        operationId: 'listReceivingDesks',
        summary: 'List the desks at which your organisation receives what the agency refers to it',
        tags: ['Organisations'],
        'x-ignore-rules': { 'col-repres': 'The few desks of one organisation come whole.' },
        response: { 200: { description: 'All of them, by name', ...ReceivingDeskList } },
      },
    },
    async (request) => receivingDesksView(await list(actorOf(request)), links),
  )
}
