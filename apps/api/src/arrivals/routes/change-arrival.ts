import { Arrival, ArrivalChange } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { arrivalView } from '../arrival-view.ts'
import { changeArrival } from '../use-cases/change-arrival.ts'
import { ArrivalPath, type ArrivalRoute } from './arrival-route.ts'

export const changeArrivalRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const change = changeArrival(useCases)
  app.post(
    '/arrivals/:arrivalId/change',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: ['identity', 'contact', 'interview', 'followUp'] },
        idempotent: true,
        ifMatch: true,
        problems: ['arrivalMoveNotAllowed', 'personRestricted'],
      },
      schema: {
        operationId: 'changeArrival',
        summary:
          'Say that somebody came, did not respond or moved away, or that this was a mistake',
        tags: ['Arrivals'],
        params: ArrivalPath,
        body: ArrivalChange,
        response: { 200: { description: 'The arrival as it is now', ...Arrival } },
      },
    },
    async (request, reply) => {
      const record = await change({
        actor: actorOf(request),
        arrivalId: request.params.arrivalId,
        versions: expectedVersions(request),
        intent: intentOf(request),
        input: request.body,
      })
      return withETag(reply, arrivalView(record, { links, now: useCases.clock() }))
    },
  )
}
