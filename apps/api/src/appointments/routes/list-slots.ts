import { SlotList, SlotListQuery } from '@onthaal/shared/appointments/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { deskDaysView } from '../appointments-view.ts'
import { listSlots } from '../use-cases/list-slots.ts'
import type { AppointmentsRoute } from './appointments-route.ts'

export const listSlotsRoute: AppointmentsRoute = async (app, { useCases, links }) => {
  const list = listSlots(useCases)
  app.get(
    '/slots',
    {
      config: {
        permission: 'manageSlots',
        consults: { action: 'deskDay', fields: ['identity', 'languages', 'followUp'] },
      },
      schema: {
        operationId: 'listSlots',
        summary: 'List what a desk has in store, and whom it expects',
        tags: ['Appointments'],
        'x-ignore-rules': { 'col-repres': 'A slot has no address of its own to read.' },
        querystring: SlotListQuery,
        response: { 200: { description: 'The slots, in time order', ...SlotList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const days = await list(actor, request.query)
      const context = { actor, links, now: useCases.clock() }
      return { ...deskDaysView(days, context), self: links.page('/slots', request.query) }
    },
  )
}
