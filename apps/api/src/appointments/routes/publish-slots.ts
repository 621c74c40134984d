import { NewSlotSeries, PublishedSlots } from '@onthaal/shared/appointments/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { publishSlots } from '../use-cases/publish-slots.ts'
import type { AppointmentsRoute } from './appointments-route.ts'

export const publishSlotsRoute: AppointmentsRoute = async (app, { useCases }) => {
  const publish = publishSlots(useCases)
  app.post(
    '/slotSeries',
    {
      config: { permission: 'manageSlots', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'publishSlots',
        summary: 'Publish the days and hours in which a desk receives people',
        tags: ['Appointments'],
        body: NewSlotSeries,
        response: { 200: { description: 'What was published', ...PublishedSlots } },
      },
    },
    async (request) => publish(actorOf(request), request.body, intentOf(request)),
  )
}
