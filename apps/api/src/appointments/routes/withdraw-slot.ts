import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { withdrawSlot } from '../use-cases/withdraw-slot.ts'
import type { AppointmentsRoute } from './appointments-route.ts'

export const withdrawSlotRoute: AppointmentsRoute = async (app, { useCases }) => {
  const withdraw = withdrawSlot(useCases)
  app.delete(
    '/slots/:slotId',
    {
      config: { permission: 'manageSlots', consults: 'nothing', problems: ['slotBooked'] },
      schema: {
        operationId: 'withdrawSlot',
        summary: 'Withdraw a slot that nobody has',
        tags: ['Appointments'],
        params: Type.Object({ slotId: Id }),
        response: { 204: { description: 'It cannot be booked any more', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await withdraw(actorOf(request), request.params.slotId)
      return reply.code(204).send(null)
    },
  )
}
