import type { Actor } from '../../actor.ts'
import { newId } from '../../ids.ts'
import { eventRow, type Locked } from './move-referral.ts'
import { takeSlot } from './take-slot.ts'

/**
 * Books a slot for what was sent in this very transaction.
 *
 * @throws InvalidInputError when it cannot be booked for it
 */
export async function bookWithSending(actor: Actor, locked: Locked, slotId: string): Promise<void> {
  const { referral } = locked.record
  const { partitionId, id: referralId, deskId } = referral
  const { appointments, referralEvents } = locked.repositories
  const taken = await takeSlot(locked, slotId)
  await appointments.insert({ partitionId, id: newId(), referralId, deskId, ...taken })
  await referralEvents.add({
    row: eventRow(
      actor,
      { ...referral, status: 'submitted' },
      {
        event: 'planAppointment',
        permission: 'actAsSender',
        toStatus: 'submitted',
        at: locked.now,
      },
    ),
  })
}
