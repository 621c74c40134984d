import { FreeSlotList, FreeSlotQuery } from '@onthaal/shared/appointments/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { freeSlotView } from '../appointments-view.ts'
import { listFreeSlots } from '../use-cases/list-free-slots.ts'
import type { AppointmentsRoute } from './appointments-route.ts'

export const listFreeSlotsRoute: AppointmentsRoute = async (app, { useCases, links }) => {
  const list = listFreeSlots(useCases)
  app.get(
    '/freeSlots',
    {
      config: { permission: 'planAppointments', consults: 'nothing' },
      schema: {
        operationId: 'listFreeSlots',
        summary: 'List the slots that can be booked, the soonest first',
        tags: ['Appointments'],
        'x-ignore-rules': { 'col-repres': 'A slot has no address of its own to read.' },
        querystring: FreeSlotQuery,
        response: { 200: { description: 'At most a hundred slots', ...FreeSlotList } },
      },
    },
    async (request) => {
      const { desk, deskRole = [] } = request.query
      const parameters = new URLSearchParams(desk === undefined ? {} : { desk })
      for (const role of deskRole) parameters.append('deskRole', role)
      const asked = parameters.size === 0 ? '' : `?${parameters}`
      return {
        items: (await list(actorOf(request), request.query)).map(freeSlotView),
        self: links.to(`/freeSlots${asked}`),
      }
    },
  )
}
