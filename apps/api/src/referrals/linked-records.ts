import type { AppointmentState, SlotKind } from '@onthaal/shared/appointments'
import type { OrganisationKind } from '@onthaal/shared/identity'
import { type DeskRole, openStatuses, type ReferralStatus } from '@onthaal/shared/referrals'
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core'
import { appointments } from '../db/tables/appointments.ts'
import { clientLinks } from '../db/tables/client-links.ts'
import { desks } from '../db/tables/desks.ts'
import { fileMeasures } from '../db/tables/file-measures.ts'
import { guardians } from '../db/tables/guardians.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import { referralEvents } from '../db/tables/referral-events.ts'
import { referralHouseholds, type StoredHousehold } from '../db/tables/referral-households.ts'
import { referrals } from '../db/tables/referrals.ts'

/** The referral that another one was forwarded from. */
interface Origin {
  readonly id: string
  readonly reference: string
}

/** What another desk got because a referral was forwarded. */
interface Part extends Origin {
  readonly status: ReferralStatus
  readonly desk: { readonly id: string; readonly name: string }
}

/** What another organisation asked for the same person, and is open too. */
interface Beside extends Origin {
  readonly sender: { readonly id: string; readonly name: string; readonly kind: OrganisationKind }
  readonly desk: { readonly id: string; readonly name: string }
}

/** An appointment, with its moments as text. */
export interface LinkedAppointment {
  readonly id: string
  readonly slotId: string | null
  readonly state: AppointmentState
  readonly kind: SlotKind
  readonly place: string
  readonly deskRoles: DeskRole[]
  readonly startsAt: string
  readonly endsAt: string
  readonly arrivedLate: boolean
}

/** How whoever answers for somebody is reached. */
interface GuardianContact {
  readonly phone: string | null
  readonly email: string | null
}

const parent = alias(referrals, 'origin')
const part = alias(referrals, 'part')
const partDesk = alias(desks, 'part_desk')
const beside = alias(referrals, 'beside')
const besideSender = alias(organisations, 'beside_sender')
const besideDesk = alias(desks, 'beside_desk')
const guardianFile = alias(personFiles, 'guardian_file')

/** The words of the question that the sender has to answer. */
export const openQuestion = newestWords(
  sql`${referralEvents.event} = 'askInfo' and ${referrals.status} = 'infoRequested'`,
)

/** What the desk says of why nobody picked it up in time. */
export const delayWords = newestWords(
  sql`${referralEvents.event} = 'explainDelay' and ${referrals.delayReason} is not null`,
)

function newestWords(of: SQL): SQL<string | null> {
  return sql`(
  select ${referralEventTexts.text} from ${referralEvents}
  join ${referralEventTexts} on ${referralEventTexts.partitionId} = ${referralEvents.partitionId}
    and ${referralEventTexts.eventId} = ${referralEvents.id}
  where ${referralEvents.partitionId} = ${referrals.partitionId}
    and ${referralEvents.referralId} = ${referrals.id}
    and ${of}
  order by ${referralEvents.at} desc, ${referralEvents.id} desc limit 1)`
}

export const origin: SQL<Origin | null> = sql`(
  select json_build_object('id', ${parent.id}, 'reference', ${parent.reference})
  from ${referrals} ${sql.identifier('origin')}
  where ${parent.partitionId} = ${referrals.partitionId} and ${parent.id} = ${referrals.partOf})`

/** Oldest first, without those that should never have been there. */
export const forwardedTo: SQL<Part[] | null> = sql`(
  select json_agg(json_build_object('id', ${part.id}, 'reference', ${part.reference},
    'status', ${part.status}, 'desk', json_build_object('id', ${partDesk.id}, 'name', ${partDesk.name}))
    order by ${part.createdAt}, ${part.id})
  from ${referrals} ${sql.identifier('part')}
  join ${desks} ${sql.identifier('part_desk')} on ${partDesk.id} = ${part.deskId}
  where ${part.partitionId} = ${referrals.partitionId} and ${part.partOf} = ${referrals.id}
    and ${part.status} <> 'enteredInError')`

/**
 * Whether the agency went on with the person elsewhere: it said so in the moment in which it ended this one, and what
 * it says of its clients is read by nobody else.
 */
export const wentOn: SQL<boolean> = sql`(${referrals.outcome} = 'moved' and exists (select from ${clientLinks}
  where ${clientLinks.partitionId} = ${referrals.partitionId}
    and ${clientLinks.personId} = ${referrals.personId}
    and ${clientLinks.decision} = 'same' and ${clientLinks.decidedAt} = ${referrals.closedAt})) is true`

/** The newest appointment that was not cancelled. */
export const newestAppointment: SQL<LinkedAppointment | null> = sql`(
  select json_build_object('id', ${appointments.id}, 'slotId', ${appointments.slotId},
    'state', ${appointments.state}, 'kind', ${appointments.kind}, 'place', ${appointments.place},
    'deskRoles', ${appointments.deskRoles}, 'startsAt', ${appointments.startsAt},
    'endsAt', ${appointments.endsAt}, 'arrivedLate', ${appointments.arrivedLate})
  from ${appointments}
  where ${appointments.partitionId} = ${referrals.partitionId}
    and ${appointments.referralId} = ${referrals.id} and ${appointments.state} <> 'cancelled'
  order by ${appointments.id} desc limit 1)`

/** @returns whether there is one of {@link newestAppointment}; those who walked in count where that may be known */
export function hasAppointment(knowsWhoCame: SQL): SQL {
  return sql`exists (select from ${appointments}
    where ${appointments.partitionId} = ${referrals.partitionId}
      and ${appointments.referralId} = ${referrals.id} and ${appointments.state} <> 'cancelled'
      and (${appointments.slotId} is not null or ${knowsWhoCame}))`
}

/**
 * How those are reached who answer for the person now, as far as the sender's organisation reads it. A file
 * under restriction is not newly shared, so what it tells does not make the person reachable.
 */
export const guardianContacts: SQL<GuardianContact[] | null> = sql`(
  select json_agg(json_build_object('phone', coalesce(${guardianFile.phone}, ${guardians.phone}),
    'email', ${guardianFile.email}))
  from ${guardians}
  left join ${personFiles} ${sql.identifier('guardian_file')}
    on ${guardianFile.partitionId} = ${guardians.partitionId}
    and ${guardianFile.personId} = ${guardians.guardianId}
    and ${guardianFile.organisationId} = ${guardians.organisationId}
  where ${guardians.partitionId} = ${referrals.partitionId}
    and ${guardians.minorId} = ${referrals.personId}
    and ${guardians.organisationId} = ${referrals.senderOrganisationId}
    and ${guardians.untilDay} is null
    and not exists (select from ${fileMeasures}
      where ${fileMeasures.partitionId} = ${guardians.partitionId}
        and ${fileMeasures.personId} = ${guardians.guardianId}
        and ${fileMeasures.organisationId} = ${guardians.organisationId}
        and ${fileMeasures.kind} = 'restriction' and ${fileMeasures.liftedAt} is null))`

/** The household as it was when it was sent. */
export const householdAtSending: SQL<StoredHousehold | null> = sql`(
  select ${referralHouseholds.members} from ${referralHouseholds}
  where ${referralHouseholds.partitionId} = ${referrals.partitionId}
    and ${referralHouseholds.referralId} = ${referrals.id})`

/** Sent by others to the same receiver for the same person and type, and open. */
const isBeside = sql`${beside.partitionId} = ${referrals.partitionId}
    and ${beside.personId} = ${referrals.personId}
    and ${beside.type} = ${referrals.type}
    and ${beside.senderOrganisationId} <> ${referrals.senderOrganisationId}
    and ${beside.receiverOrganisationId} = ${referrals.receiverOrganisationId}
    and ${isOpen(beside.status)}`

/** Whether there is something of {@link pendingBeside}, for a referral that is open itself. */
export const hasOtherBeside = sql`exists (
  select from ${referrals} ${sql.identifier('beside')} where ${isBeside})`

/**
 * What others sent to the same receiver for the same person and type, while both are open, oldest first.
 * Row-level security leaves them out for whoever sent this one.
 */
export const pendingBeside: SQL<Beside[] | null> = sql`case when ${isOpen(referrals.status)} then (
  select json_agg(json_build_object('id', ${beside.id}, 'reference', ${beside.reference},
    'sender', json_build_object('id', ${besideSender.id}, 'name', ${besideSender.name},
      'kind', ${besideSender.kind}),
    'desk', json_build_object('id', ${besideDesk.id}, 'name', ${besideDesk.name}))
    order by ${beside.submittedAt}, ${beside.id})
  from ${referrals} ${sql.identifier('beside')}
  join ${organisations} ${sql.identifier('beside_sender')}
    on ${besideSender.id} = ${beside.senderOrganisationId}
  join ${desks} ${sql.identifier('beside_desk')} on ${besideDesk.id} = ${beside.deskId}
  where ${isBeside}) end`

/** Sent, and not closed: the statuses of `openStatuses`. */
function isOpen(status: AnyPgColumn): SQL {
  return sql`${status} in (${sql.raw(openStatuses.map((open) => `'${open}'`).join(', '))})`
}
