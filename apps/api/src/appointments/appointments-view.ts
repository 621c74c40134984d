import { allowedAppointmentActions } from '@onthaal/shared/appointments'
import type { DeskSlot, FreeSlot, SlotList, Visit } from '@onthaal/shared/appointments/schemas'
import { relationsOf } from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { AppointmentRow, VisitRecord } from './appointment-repository.ts'
import type { SlotRecord, SlotRow } from './slot-repository.ts'
import type { DeskDays } from './use-cases/list-slots.ts'

interface ViewContext {
  readonly actor: Actor
  readonly links: Links
  readonly now: Date
}

/** A slot that can be booked. */
export function freeSlotView(slot: SlotRow): FreeSlot {
  const { id, deskId, languages, capacity, taken } = slot
  return { id, desk: deskId, ...whenView(slot), languages, free: capacity - taken }
}

/** What a desk has in store, each visit with the slot that it is in. */
export function deskDaysView(
  { slots, visits, colleagues }: DeskDays,
  context: ViewContext,
): Omit<SlotList, 'self'> {
  const bySlot = Map.groupBy(visits, ({ appointment }) => appointment.slotId)
  const views = (slotId: string | null) =>
    (bySlot.get(slotId) ?? []).map((visit) => visitView(visit, context))
  return {
    items: slots.map((record) => deskSlotView(record, views(record.slot.id))),
    walkIns: views(null),
    colleagues: [...colleagues],
  }
}

function deskSlotView({ slot, staff }: SlotRecord, visits: Visit[]): DeskSlot {
  const { id, languages, capacity, taken } = slot
  return {
    ...{ id, ...whenView(slot), languages, capacity },
    free: capacity - taken,
    visits,
    ...present({ staff }),
  }
}

function visitView(
  { appointment, referral, person, sender }: VisitRecord,
  { actor, links, now }: ViewContext,
): Visit {
  const { id, reference, version } = referral
  const who = { ...actor, organisationId: actor.organisation.id, deskIds: actor.desks }
  const relations = relationsOf(who, { ...referral, receivingDeskId: referral.deskId })
  return {
    referral: { id, href: links.referral(id), reference, version },
    ...present(person),
    sender,
    state: appointment.state,
    ...present({ cameLate: appointment.arrivedLate || undefined }),
    actions: allowedAppointmentActions({ status: referral.status, appointment }, relations, now),
    ...whenView(appointment),
  }
}

type When = Pick<AppointmentRow, 'startsAt' | 'endsAt' | 'kind' | 'place' | 'deskRoles'>

/** When and where, as it goes over the wire. */
export function whenView({ startsAt, endsAt, kind, place, deskRoles }: When) {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ...{ kind, place, deskRoles },
  }
}
