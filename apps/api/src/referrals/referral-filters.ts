import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import type { Day } from '@onthaal/shared/time'
import {
  arrayContains,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  not,
  type SQL,
  sql,
} from 'drizzle-orm'
import { referrals } from '../db/tables/referrals.ts'

type Filters = Required<Omit<ReferralListQuery, 'box' | 'pageSize' | 'after'>>

/** What each filter leaves of a list. */
const filters: {
  readonly [Name in keyof Filters]: (wanted: Filters[Name], today: Day) => SQL
} = {
  type: (types) => inArray(referrals.type, types),
  status: (statuses) => inArray(referrals.status, statuses),
  outcome: (outcomes) => inArray(referrals.outcome, outcomes),
  person: (id) => eq(referrals.personId, id),
  desk: (id) => eq(referrals.deskId, id),
  owner: (id) => eq(referrals.ownerId, id),
  sender: (id) => eq(referrals.senderOrganisationId, id),
  submittedFrom: (day) => gte(referrals.submittedAt, midnightOf(day)),
  submittedUntil: (day) => lt(referrals.submittedAt, midnightAfter(day)),
  closedFrom: (day) => gte(referrals.closedAt, midnightOf(day)),
  closedUntil: (day) => lt(referrals.closedAt, midnightAfter(day)),
  rejectionReason: (reasons) => inArray(referrals.rejectionReason, reasons),
  pickedUpFrom: (day) => gte(referrals.acceptedAt, midnightOf(day)),
  pickedUpUntil: (day) => lt(referrals.acceptedAt, midnightAfter(day)),
  firstContactFrom: (day) => reached(gte(referrals.firstContactAt, midnightOf(day))),
  firstContactUntil: (day) => reached(lt(referrals.firstContactAt, midnightAfter(day))),
  acknowledged: (wanted) =>
    wanted ? isNotNull(referrals.acknowledgedAt) : isNull(referrals.acknowledgedAt),
  deskRole: (role) => arrayContains(referrals.deskRoles, [role]),
  notDeskRole: (role) => not(arrayContains(referrals.deskRoles, [role])),
  overdue: (wanted, today) =>
    sql`(${isOverdue(today)}) is ${sql.raw(wanted ? 'true' : 'not true')}`,
  reference: (number) => eq(referrals.reference, number),
}
const names = Object.keys(filters) as (keyof Filters)[]

/** @returns what every filter of a query asks for */
export function filtersOf(query: Partial<Filters>, today: Day): SQL[] {
  return names.flatMap((name) => filterBy(name, query[name], today) ?? [])
}

function filterBy<Name extends keyof Filters>(
  name: Name,
  wanted: Filters[Name] | undefined,
  today: Day,
): SQL | undefined {
  return wanted === undefined ? undefined : filters[name](wanted, today)
}

/** Waiting past the day of picking up, an open question past that of answering, or a pause that is over. */
function isOverdue(today: Day): SQL {
  return sql`case ${referrals.status}
    when 'submitted' then ${referrals.pickUpBy} < ${today}::date
    when 'infoRequested' then ${referrals.answerBy} < ${today}::date
    when 'onHold' then ${referrals.holdUntil} < ${today}::date
  end`
}

/** The moment of the first contact does not reach a sender, so a sender finds nobody by it. */
function reached(when: SQL): SQL {
  return sql`(${when} and ${referrals.receiverOrganisationId} = actor_organisation())`
}

/** Days are counted on Belgian clocks, which PostgreSQL knows for every year. */
function midnightOf(day: Day): SQL {
  return sql`(${day}::date::timestamp at time zone 'Europe/Brussels')`
}

function midnightAfter(day: Day): SQL {
  return sql`((${day}::date + 1)::timestamp at time zone 'Europe/Brussels')`
}
