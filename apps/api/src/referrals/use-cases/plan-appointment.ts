import type { AppointmentPlan } from '@onthaal/shared/appointments/schemas'
import { StaleVersionError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, writeChange } from './move-referral.ts'
import { requireAppointmentAction } from './require-appointment-action.ts'
import { takeSlot } from './take-slot.ts'

/**
 * Books a slot for a referral that was sent, or moves its appointment there: the old place is free again in
 * the same moment.
 *
 * @throws TransitionNotAllowedError when it was closed, or the appointment is over
 * @throws InvalidInputError when the slot cannot be booked for it
 * @throws StaleVersionError when somebody else changed the appointment in the same moment
 */
export function planAppointment(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<AppointmentPlan>) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor, input } = command
      const { referral, appointment } = locked.record
      const { slots, appointments } = locked.repositories
      const { partitionId, id: referralId, deskId } = referral
      const planned = appointment?.state === 'planned' ? appointment : undefined
      const move = requireAppointmentAction(actor, locked, planned ? 'move' : 'plan')
      // Both at once, in one order, so that two who swap never wait for each other.
      await slots.lockAll([input.slot, ...(planned?.slotId ? [planned.slotId] : [])])
      const taken = await takeSlot(locked, input.slot)
      if (planned === undefined) {
        await appointments.insert({ partitionId, id: newId(), referralId, deskId, ...taken })
      } else {
        const before = { partitionId, id: planned.id, slotId: planned.slotId }
        if (!(await appointments.changePlanned(before, { ...taken, deskId }))) {
          throw new StaleVersionError(referral.version)
        }
        if (planned.slotId !== null) await slots.release(planned.slotId)
      }
      const { reason } = input
      await writeChange(actor, locked, { ...move, ...(reason === undefined ? {} : { reason }) })
    })
}
