import type { AppointmentCancellation } from '@onthaal/shared/appointments/schemas'
import { required, StaleVersionError } from '../../errors.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, writeChange } from './move-referral.ts'
import { requireAppointmentAction } from './require-appointment-action.ts'

/**
 * Cancels the appointment of a referral: its place is free again.
 *
 * @throws TransitionNotAllowedError when there is none, or it is over
 * @throws StaleVersionError when somebody else changed it in the same moment
 */
export function cancelAppointment(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<AppointmentCancellation>) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor, input } = command
      const move = requireAppointmentAction(actor, locked, 'cancel')
      const { referral, appointment } = locked.record
      const { id, slotId } = required(appointment ?? undefined)
      const { slots, appointments } = locked.repositories
      const planned = { partitionId: referral.partitionId, id, slotId }
      if (!(await appointments.changePlanned(planned, { state: 'cancelled' }))) {
        throw new StaleVersionError(referral.version)
      }
      if (slotId !== null) await slots.release(slotId)
      await writeChange(actor, locked, { ...move, reason: input.reason })
    })
}
