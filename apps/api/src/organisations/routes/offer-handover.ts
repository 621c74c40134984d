import { HandoverList, NewHandover } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { handoverListView } from '../handover-view.ts'
import { offerHandover } from '../use-cases/offer-handover.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const offerHandoverRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const offer = offerHandover(useCases)
  app.post(
    '/handovers',
    {
      config: { permission: 'handOverPartitions', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'offerHandover',
        summary: 'Offer a part of your municipality to another one',
        tags: ['Organisations'],
        body: NewHandover,
        response: { 200: { description: 'The parts and the offers as they are', ...HandoverList } },
      },
    },
    async (request) =>
      handoverListView(await offer(actorOf(request), request.body, intentOf(request)), links),
  )
}
