import { newId } from '../../ids.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, writeChange } from './move-referral.ts'
import { requireAppointmentAction } from './require-appointment-action.ts'

/**
 * Says that somebody came to the desk without an appointment, now.
 *
 * @throws TransitionNotAllowedError when they have one, or the referral was closed
 */
export function registerWalkIn(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor } = command
      const move = requireAppointmentAction(actor, locked, 'walkIn')
      const { referral, desk } = locked.record
      await locked.repositories.appointments.insert({
        partitionId: referral.partitionId,
        id: newId(),
        referralId: referral.id,
        slotId: null,
        deskId: referral.deskId,
        state: 'came',
        kind: 'desk',
        place: desk.name,
        deskRoles: referral.deskRoles,
        startsAt: locked.now,
        endsAt: locked.now,
      })
      await writeChange(actor, locked, move)
    })
}
