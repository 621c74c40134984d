import type { Actor } from '../../actor.ts'
import { NotFoundError, SlotBookedError } from '../../errors.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'

/**
 * Withdraws a slot that nobody has.
 *
 * @throws NotFoundError when there is none at a desk where the actor works
 * @throws SlotBookedError when somebody has an appointment in it
 */
export function withdrawSlot({ work, clock }: AppointmentsUseCaseDependencies) {
  return (actor: Actor, slotId: string): Promise<void> =>
    work(actor, async ({ slots }) => {
      const [slot] = await slots.lockAll([slotId])
      if (slot === undefined || !actor.desks.includes(slot.deskId)) {
        throw new NotFoundError('There is no such slot, or not for you.')
      }
      if (slot.taken > 0) throw new SlotBookedError('Somebody has an appointment in this slot.')
      await slots.withdraw(slotId, clock())
    })
}
