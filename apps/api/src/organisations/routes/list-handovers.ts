import { HandoverList } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { handoverListView } from '../handover-view.ts'
import { listHandovers } from '../use-cases/list-handovers.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const listHandoversRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const list = listHandovers(useCases)
  app.get(
    '/handovers',
    {
      config: { permission: 'handOverPartitions', consults: 'nothing' },
      schema: {
        operationId: 'listHandovers',
        summary: 'List the parts of your municipality, and what was offered of and to it',
        tags: ['Organisations'],
        'x-ignore-rules': { 'col-repres': 'They come whole, and have no addresses of their own.' },
        response: { 200: { description: 'The parts and the offers', ...HandoverList } },
      },
    },
    async (request) => handoverListView(await list(actorOf(request)), links),
  )
}
