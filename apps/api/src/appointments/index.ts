import type { FastifyPluginAsync } from 'fastify'
import type { AppointmentsRouteOptions } from './routes/appointments-route.ts'
import { listFreeSlotsRoute } from './routes/list-free-slots.ts'
import { listSlotsRoute } from './routes/list-slots.ts'
import { publishSlotsRoute } from './routes/publish-slots.ts'
import { withdrawSlotRoute } from './routes/withdraw-slot.ts'

export {
  type AppointmentRepository,
  createAppointmentRepository,
  type VisitRecord,
} from './appointment-repository.ts'
export type { AppointmentRepositories } from './appointments-use-cases.ts'
export { whenView } from './appointments-view.ts'
export { purposeOfVisits, spanOfDays } from './desk-days.ts'
export { createSlotRepository, type SlotRow } from './slot-repository.ts'

const routes = [publishSlotsRoute, listSlotsRoute, listFreeSlotsRoute, withdrawSlotRoute]

/** What the desks have in store: published by the agency, booked with a referral. */
export const appointments: FastifyPluginAsync<AppointmentsRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
