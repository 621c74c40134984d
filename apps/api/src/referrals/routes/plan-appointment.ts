import { AppointmentPlan } from '@onthaal/shared/appointments/schemas'
import { planAppointment } from '../use-cases/plan-appointment.ts'
import { moveRoute } from './move-route.ts'

export const planAppointmentRoute = moveRoute({
  operationId: 'planAppointment',
  summary: 'Book a slot for a referral, or move its appointment there',
  path: 'appointment',
  permission: 'planAppointments',
  body: AppointmentPlan,
  useCase: planAppointment,
})
