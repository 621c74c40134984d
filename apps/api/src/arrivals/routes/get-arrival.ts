import { Arrival } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { arrivalView } from '../arrival-view.ts'
import { getArrival } from '../use-cases/get-arrival.ts'
import { ArrivalPath, type ArrivalRoute } from './arrival-route.ts'

export const getArrivalRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const get = getArrival(useCases)
  app.get(
    '/arrivals/:arrivalId',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'workList', fields: ['identity', 'contact', 'interview', 'followUp'] },
      },
      schema: {
        operationId: 'getArrival',
        summary: 'Read an arrival, and what followed from it',
        tags: ['Arrivals'],
        params: ArrivalPath,
        response: { 200: { description: 'The arrival', ...Arrival } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.arrivalId)
      return withETag(reply, arrivalView(record, { links, now: useCases.clock() }))
    },
  )
}
