import type { FreeSlotQuery } from '@onthaal/shared/appointments/schemas'
import type { Actor } from '../../actor.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'
import type { SlotRow } from '../slot-repository.ts'

/** How many are shown: whoever finds nothing among these calls the desk. */
const atMost = 100

/** @returns what can be booked at the desks that serve the actor, the soonest first */
export function listFreeSlots({ work, clock }: AppointmentsUseCaseDependencies) {
  return (actor: Actor, { desk, deskRole = [] }: FreeSlotQuery): Promise<SlotRow[]> =>
    work(actor, async ({ slots, desks }) => {
      const serving = await desks.listServing(actor.partitions.map(({ id }) => id))
      const asked = serving.flatMap(({ id }) => (desk === undefined || desk === id ? [id] : []))
      if (asked.length === 0) return []
      return slots.listFree(asked, deskRole, { after: clock(), atMost })
    })
}
