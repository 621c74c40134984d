import type { AppointmentState } from '@onthaal/shared/appointments'
import type { DemoHistory, Play, Taking } from './demo-play.ts'
import type { Step } from './demo-steps.ts'
import type { WorkingTime } from './working-time.ts'

/** They begin on the hour or half past, and whoever receives says afterwards who came. */
const halfHour = 30 * 60_000
const lasts = 45 * 60_000

/** What is still to come, today among it, is planned when all referrals are there. */
export function isStillToCome(time: WorkingTime, { heldAfter }: Step, minute: number): boolean {
  return heldAfter !== undefined && time.dayOf(minute + heldAfter) >= time.dayOf(time.last)
}

/** Keeps the appointment that a step plans, in a slot of whoever receives, or what became of the one before. */
export function keepAppointment(
  { random, time, place }: Play,
  { referral, slots, appointments }: DemoHistory,
  { event, heldAfter }: Step,
  { actor, at, minute }: Taking,
): void {
  if (event === 'came' || event === 'noShow') {
    const planned = appointments.at(-1)
    if (planned?.state !== 'planned') throw new Error(`${event}, and nothing was planned`)
    planned.state = event satisfies AppointmentState
    return
  }
  if (event !== 'planAppointment' || heldAfter === undefined) return
  const { partitionId, id: referralId, deskId, deskRoles } = referral
  const desk = place.desks.find((one) => one?.id === deskId)
  if (desk === undefined) throw new Error('Planned at a desk that does not serve the place')
  const startsAt = new Date(Math.floor(time.at(minute + heldAfter).getTime() / halfHour) * halfHour)
  const endsAt = new Date(startsAt.getTime() + lasts)
  const received = { kind: 'desk' as const, place: desk.name, deskRoles, startsAt, endsAt }
  const slotId = random.idAt(at)
  slots.push({
    id: slotId,
    organisationId: actor.organisationId,
    deskId,
    ...received,
    ...{ languages: ['en', 'fr'], staffId: actor.id, createdBy: actor.id },
    ...{ capacity: 1, taken: 1, withdrawnAt: null },
  })
  const id = random.idAt(at)
  const planned = { state: 'planned' as const, arrivedLate: false }
  appointments.push({ partitionId, id, referralId, slotId, deskId, ...received, ...planned })
}
