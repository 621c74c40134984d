import { Arrival, NewArrival } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { arrivalView } from '../arrival-view.ts'
import { addArrival } from '../use-cases/add-arrival.ts'
import type { ArrivalRoute } from './arrival-route.ts'

export const addArrivalRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const add = addArrival(useCases)
  app.post(
    '/arrivals',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: ['identity', 'contact', 'interview', 'followUp'] },
        idempotent: true,
        problems: ['purposeRequired', 'personRestricted'],
      },
      schema: {
        operationId: 'addArrival',
        summary: 'Put somebody on the list of arrivals; whoever is on it stays there once',
        tags: ['Arrivals'],
        body: NewArrival,
        response: { 201: { description: 'They are on the list', ...Arrival } },
      },
    },
    async (request, reply) => {
      const record = await add(actorOf(request), request.body, intentOf(request))
      const arrival = arrivalView(record, { links, now: useCases.clock() })
      return reply.code(201).header('location', arrival.href).send(withETag(reply, arrival))
    },
  )
}
