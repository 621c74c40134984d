import Type, { type Static } from 'typebox'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { deskRoles } from '../referrals/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Version } from '../wire/schemas.ts'
import {
  appointmentActions,
  appointmentReasons,
  appointmentStates,
  slotKinds,
  slotRepeats,
} from './index.ts'

const staffThere = Type.Array(oneOf(deskRoles), { minItems: 1, maxItems: 2, uniqueItems: true })

const Hour = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 })

const Languages = Type.Array(Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]{2,20}$' }), {
  maxItems: 10,
  uniqueItems: true,
  description: 'BCP 47 tags of what is spoken there beside Dutch.',
})

/** Days and hours in which a desk is going to receive people, to be cut into slots. */
export const NewSlotSeries = component(
  'NewSlotSeries',
  Type.Object({
    desk: Id,
    kind: oneOf(slotKinds),
    place: Line(200),
    deskRoles: staffThere,
    languages: Languages,
    staff: Type.Optional({ ...Id, description: 'Who receives there, when that is known.' }),
    capacity: Type.Integer({ minimum: 1, maximum: 50 }),
    firstDay: Day,
    lastDay: Day,
    repeats: oneOf(slotRepeats),
    startTime: Hour,
    endTime: Hour,
    minutes: Type.Integer({ minimum: 5, maximum: 480 }),
    pauseMinutes: Type.Integer({ minimum: 0, maximum: 240 }),
  }),
)
export type NewSlotSeries = Static<typeof NewSlotSeries>

/** What became of publishing a series. */
export const PublishedSlots = component(
  'PublishedSlots',
  Type.Object({ count: Type.Integer({ minimum: 1 }), firstDay: Day }),
)

const when = {
  startsAt: Instant,
  endsAt: Instant,
  kind: oneOf(slotKinds),
  place: Line(200),
  deskRoles: staffThere,
}

/** A slot that can be booked. */
const FreeSlot = component(
  'FreeSlot',
  Type.Object({
    id: Id,
    desk: Id,
    ...when,
    languages: Languages,
    free: Type.Integer({ minimum: 1 }),
  }),
)
export type FreeSlot = Static<typeof FreeSlot>

/** The slots that can be booked, the soonest first. */
export const FreeSlotList = component(
  'FreeSlotList',
  Type.Object({ items: Type.Array(FreeSlot), self: Href }),
)
export type FreeSlotList = Static<typeof FreeSlotList>

/** At which desk, and which staff is asked for. */
export const FreeSlotQuery = Type.Object({
  desk: Type.Optional({ ...Id, description: 'When left out: all desks of your municipality.' }),
  deskRole: Type.Optional({ ...staffThere, description: 'Only where all of these receive.' }),
})
export type FreeSlotQuery = Static<typeof FreeSlotQuery>

/** Somebody who is expected at a desk: only what is needed to receive them. */
const Visit = component(
  'Visit',
  Type.Object({
    referral: Type.Object({ id: Id, href: Href, reference: Line(20), version: Version }),
    givenName: Type.Optional(Line(100)),
    familyName: Type.Optional(Line(100)),
    originalScriptName: Type.Optional(Line(200)),
    contactLanguage: Type.Optional(Line(20)),
    interpreterNeeded: Type.Optional(Type.Boolean()),
    sender: OrganisationSummary,
    state: oneOf(appointmentStates),
    cameLate: Type.Optional(
      Type.Boolean({ description: 'There, and true, when they came too late.' }),
    ),
    actions: Type.Array(oneOf(appointmentActions)),
    ...when,
  }),
)
export type Visit = Static<typeof Visit>

/** A slot of a desk, with whoever has it. */
const DeskSlot = component(
  'DeskSlot',
  Type.Object({
    id: Id,
    ...when,
    languages: Languages,
    staff: Type.Optional(Colleague),
    capacity: Type.Integer({ minimum: 1 }),
    free: Type.Integer({ minimum: 0 }),
    visits: Type.Array(Visit, {
      description: 'Fewer than are gone where a referral is not for the reader.',
    }),
  }),
)
export type DeskSlot = Static<typeof DeskSlot>

/** Which days of which desk. */
export const SlotListQuery = Type.Object({
  desk: Id,
  firstDay: Day,
  lastDay: { ...Day, description: 'At most 31 days after the first.' },
})
export type SlotListQuery = Static<typeof SlotListQuery>

/** What a desk has in store, in time order; and who came without an appointment. */
export const SlotList = component(
  'SlotList',
  Type.Object({
    items: Type.Array(DeskSlot),
    walkIns: Type.Array(Visit),
    colleagues: Type.Array(Colleague, { description: 'Who may receive at this desk.' }),
    self: Href,
  }),
)
export type SlotList = Static<typeof SlotList>

/** When, where and with whom somebody is received. */
export const Appointment = component('Appointment', Type.Object(when))
export type Appointment = Static<typeof Appointment>

/** Which slot is booked; the reason when an appointment is moved. */
export const AppointmentPlan = component(
  'AppointmentPlan',
  Type.Object({ slot: Id, reason: Type.Optional(oneOf(appointmentReasons)) }),
)
export type AppointmentPlan = Static<typeof AppointmentPlan>

/** Why an appointment does not go on. */
export const AppointmentCancellation = component(
  'AppointmentCancellation',
  Type.Object({ reason: oneOf(appointmentReasons) }),
)
export type AppointmentCancellation = Static<typeof AppointmentCancellation>

/** Whether somebody came to their appointment. */
export const Attendance = component(
  'Attendance',
  Type.Object({
    came: Type.Boolean(),
    late: Type.Optional(
      Type.Boolean({ description: 'Whether they came too late; of nobody who did not come.' }),
    ),
  }),
)
export type Attendance = Static<typeof Attendance>
