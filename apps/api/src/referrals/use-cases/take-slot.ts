import { refusalOfSlot, type SlotRefusal } from '@onthaal/shared/appointments'
import type { SlotRow } from '../../appointments/index.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import type { Locked } from './move-referral.ts'

const faultByRefusal: Readonly<Record<SlotRefusal | 'unknown', Omit<InputFault, 'name'>>> = {
  unknown: {
    issue: 'referencedResourceNotFound',
    code: 'slotUnknown',
    detail: 'There is no such slot, or it was withdrawn.',
  },
  otherDesk: { issue: 'rejectedInput', code: 'slotOtherDesk', detail: 'It is of another desk.' },
  otherStaff: {
    issue: 'rejectedInput',
    code: 'slotOtherStaff',
    detail: 'Not all staff that is asked for receives there.',
  },
  past: { issue: 'rejectedInput', code: 'slotPast', detail: 'This slot has begun.' },
  taken: { issue: 'rejectedInput', code: 'slotTaken', detail: 'Somebody was first.' },
}

/** A slot that is wanted for a locked referral. */
interface Wanted {
  readonly locked: Locked
  readonly slotId: string
  /** The field of the request that names it. */
  readonly name: string
}

/**
 * Locks the slots that are wanted, so that what is found holds until the end of the transaction.
 *
 * @returns a fault for each that cannot be booked; two that want the last place of one are one too many
 */
export async function faultsOfSlots(wanted: readonly Wanted[]): Promise<InputFault[]> {
  const [first] = wanted
  if (first === undefined) return []
  const { repositories, now } = first.locked
  const rows = await repositories.slots.lockAll(wanted.map(({ slotId }) => slotId))
  return wanted.flatMap(({ locked: { record }, slotId, name }, at) => {
    const row = rows.find(({ id }) => id === slotId)
    const before = wanted.slice(0, at).filter((other) => other.slotId === slotId).length
    const refusal = row === undefined ? 'unknown' : refusalOf(row, before)
    return refusal === undefined ? [] : [{ ...faultByRefusal[refusal], name }]

    function refusalOf(slot: SlotRow, gone: number) {
      const free = slot.capacity - slot.taken - gone
      return refusalOfSlot({ ...slot, free }, record.referral, now)
    }
  })
}

/**
 * Takes a place of a slot for a locked referral.
 *
 * @returns what the appointment holds of the slot
 * @throws InvalidInputError when it cannot be booked for it
 */
export async function takeSlot(locked: Locked, slotId: string) {
  const faults = await faultsOfSlots([{ locked, slotId, name: 'slot' }])
  if (faults.length > 0) throw new InvalidInputError(faults)
  const { slots } = locked.repositories
  const [slot] = await slots.lockAll([slotId])
  if (slot === undefined) throw new Error('A locked slot went away')
  await slots.take(slotId)
  const { kind, place, deskRoles, startsAt, endsAt } = slot
  return { slotId, state: 'planned' as const, kind, place, deskRoles, startsAt, endsAt }
}
