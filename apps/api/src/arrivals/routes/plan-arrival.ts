import { Arrival, ArrivalPlan } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { arrivalView } from '../arrival-view.ts'
import { planArrival } from '../use-cases/plan-arrival.ts'
import { ArrivalPath, type ArrivalRoute } from './arrival-route.ts'

export const planArrivalRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const plan = planArrival(useCases)
  app.post(
    '/arrivals/:arrivalId/plan',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: ['identity', 'contact', 'interview', 'followUp'] },
        idempotent: true,
        ifMatch: true,
        problems: ['arrivalMoveNotAllowed', 'personRestricted'],
      },
      schema: {
        operationId: 'planArrival',
        summary: 'Plan the talk with somebody who arrived, or plan it anew',
        tags: ['Arrivals'],
        params: ArrivalPath,
        body: ArrivalPlan,
        response: { 200: { description: 'The arrival as it is now', ...Arrival } },
      },
    },
    async (request, reply) => {
      const record = await plan({
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
