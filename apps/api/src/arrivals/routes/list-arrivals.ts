import { ArrivalListQuery, ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { arrivalView } from '../arrival-view.ts'
import { listArrivals } from '../use-cases/list-arrivals.ts'
import type { ArrivalRoute } from './arrival-route.ts'

export const listArrivalsRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const list = listArrivals(useCases)
  app.get(
    '/arrivals',
    {
      config: {
        permission: 'readArrivals',
        consults: { action: 'workList', fields: ['identity', 'contact', 'interview', 'followUp'] },
      },
      schema: {
        operationId: 'listArrivals',
        summary: 'List who came to live here, by where their welcome stands',
        tags: ['Arrivals'],
        querystring: ArrivalListQuery,
        response: { 200: { description: 'A page of the list', ...ArrivalPage } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { records, next, counts, ...total } = await list(actor, request.query)
      const mayMove = actor.permissions.includes('holdInterviews')
      const context = { links, now: useCases.clock(), mayMove }
      return {
        items: records.map((record) => arrivalView(record, context)),
        self: links.page('/arrivals', request.query),
        ...(next === undefined
          ? {}
          : { next: links.page('/arrivals', { ...request.query, after: next }) }),
        ...total,
        counts: {
          toInvite: counts.get('toInvite') ?? 0,
          invited: counts.get('invited') ?? 0,
          planned: counts.get('planned') ?? 0,
          noResponse: counts.get('noResponse') ?? 0,
          came: counts.get('came') ?? 0,
          moved: counts.get('moved') ?? 0,
        },
      }
    },
  )
}
