import { ArrivalStaffList } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listArrivalStaff } from '../use-cases/list-arrival-staff.ts'
import type { ArrivalRoute } from './arrival-route.ts'

export const listArrivalStaffRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const list = listArrivalStaff(useCases)
  app.get(
    '/arrivalStaff',
    {
      config: { permission: 'holdInterviews', consults: 'nothing' },
      schema: {
        operationId: 'listArrivalStaff',
        summary: 'List the colleagues who may hold a planned talk',
        tags: ['Arrivals'],
        response: { 200: { description: 'The colleagues, by name', ...ArrivalStaffList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/arrivalStaff'),
    }),
  )
}
