import type { AppointmentFacts } from '@onthaal/shared/appointments'
import type { LinkedAppointment } from './linked-records.ts'
import type { ReferralRecord } from './referral-records.ts'

/** An appointment with its moments as moments. */
export function momentsOf(appointment: LinkedAppointment) {
  return {
    ...appointment,
    startsAt: new Date(appointment.startsAt),
    endsAt: new Date(appointment.endsAt),
  }
}

/** What the rules of appointments have to know of a stored referral. */
export function appointmentFacts({
  referral,
  appointment,
}: Pick<ReferralRecord, 'referral' | 'appointment'>): AppointmentFacts {
  return {
    status: referral.status,
    appointment: appointment === null ? undefined : momentsOf(appointment),
  }
}
