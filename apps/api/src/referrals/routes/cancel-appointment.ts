import { AppointmentCancellation } from '@onthaal/shared/appointments/schemas'
import { cancelAppointment } from '../use-cases/cancel-appointment.ts'
import { moveRoute } from './move-route.ts'

export const cancelAppointmentRoute = moveRoute({
  operationId: 'cancelAppointment',
  summary: 'Cancel the appointment of a referral',
  path: 'appointmentCancellation',
  permission: 'planAppointments',
  body: AppointmentCancellation,
  useCase: cancelAppointment,
})
