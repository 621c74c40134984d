import { isDeepStrictEqual } from 'node:util'
import { unknownLanguage } from '@onthaal/shared/persons'
import type { DataCategory } from '@onthaal/shared/protocols'
import type { EmptyField } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import type { Day } from '@onthaal/shared/time'
import { eq, gte, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Give } from '../db/given.ts'
import { appointments } from '../db/tables/appointments.ts'
import { referralEscalations } from '../db/tables/escalations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'
import { referrals } from '../db/tables/referrals.ts'
import { hasAppointment } from './linked-records.ts'

type Narrowing = Required<Omit<ReferralListQuery, 'box' | 'sort' | 'pageSize' | 'after'>>
/** Filters that name a value; the others say something of these, or of what is not there. */
type Filters = Omit<Narrowing, 'not' | 'empty' | 'filled' | JoinedName>

/** What is asked of a filter: the value as it comes into the statement, and yes or no written out. */
interface Asked {
  readonly given: SQL
  readonly yes: boolean
  readonly today: SQL
  /** What the filter leaves, turned round where that is asked. */
  readonly turned: (what: SQL) => SQL
}

/** What each filter leaves of a list. */
const filters: { readonly [Name in keyof Filters]: (asked: Asked) => SQL } = {
  type: ({ given, turned }) => turned(sql`${referrals.type} = any(${given})`),
  status: ({ given, turned }) => turned(sql`${referrals.status} = any(${given})`),
  outcome: ({ given, turned }) =>
    agreed('outcome', turned(sql`${referrals.outcome} = any(${given})`)),
  person: ({ given }) => eq(referrals.personId, given),
  desk: ({ given, turned }) => turned(eq(referrals.deskId, given)),
  owner: ({ given, turned }) => agreed('followUp', turned(eq(referrals.ownerId, given))),
  sender: ({ given, turned }) => turned(eq(referrals.senderOrganisationId, given)),
  submittedFrom: ({ given }) => gte(referrals.submittedAt, midnightOf(given)),
  submittedUntil: ({ given }) => lt(referrals.submittedAt, midnightAfter(given)),
  closedFrom: ({ given }) => gte(referrals.closedAt, midnightOf(given)),
  closedUntil: ({ given }) => lt(referrals.closedAt, midnightAfter(given)),
  rejectionReason: ({ given, turned }) => turned(sql`${referrals.rejectionReason} = any(${given})`),
  pickedUpFrom: ({ given }) => agreed('followUp', gte(referrals.acceptedAt, midnightOf(given))),
  pickedUpUntil: ({ given }) => agreed('followUp', lt(referrals.acceptedAt, midnightAfter(given))),
  firstContactFrom: ({ given }) => reached(gte(referrals.firstContactAt, midnightOf(given))),
  firstContactUntil: ({ given }) => reached(lt(referrals.firstContactAt, midnightAfter(given))),
  acknowledged: ({ yes }) =>
    yes ? isNotNull(referrals.acknowledgedAt) : isNull(referrals.acknowledgedAt),
  deskRole: ({ given }) => sql`${given} = any(${referrals.deskRoles})`,
  notDeskRole: ({ given }) => sql`${given} <> all(${referrals.deskRoles})`,
  overdue: ({ yes, today }) => sql`(${isOverdue(today)}) is ${sql.raw(yes ? 'true' : 'not true')}`,
  soon: ({ yes, today }) => sql`(${isSoon(today)}) is ${sql.raw(yes ? 'true' : 'not true')}`,
  reference: ({ given }) => eq(referrals.reference, given),
  pickUp: ({ given }) =>
    agreed('followUp', hasResult(dayOf(referrals.acceptedAt), referrals.pickUpBy, given)),
  completion: ({ given }) =>
    sql`(${referrals.status} = 'completed'
      and ${hasResult(dayOf(referrals.closedAt), referrals.dueBy, given)})`,
  contest: ({ given }) => sql`${referrals.contest} = any(${given})`,
  contestedFrom: ({ given }) => gte(referrals.contestedAt, midnightOf(given)),
  contestedUntil: ({ given }) => lt(referrals.contestedAt, midnightAfter(given)),
  municipality: ({ given }) =>
    sql`${referrals.partitionId} in (select ${partitions.id} from ${partitions}
      where ${partitions.municipalityId} = ${given})`,
  language: ({ given }) => sql`${groupColumns.language} = ${given}`,
  nationalityGroup: ({ given }) => sql`${groupColumns.nationalityGroup} = any(${given})`,
  ageGroup: ({ given }) => sql`${groupColumns.ageGroup} = any(${given})`,
}
const names = Object.keys(filters) as (keyof Filters)[]

/**
 * Filters that are about one and the same thing beside the referral: an appointment has to be missed and of these
 * days, not one of them missed and another of these days.
 */
const joined = [
  {
    names: ['attendance', 'appointmentFrom', 'appointmentUntil'],
    holds: ([attendance, from, until]: Given) =>
      agreed(
        'followUp',
        sql`exists (select from ${appointments}
          where ${appointments.partitionId} = ${referrals.partitionId}
            and ${appointments.referralId} = ${referrals.id}
            and ${attendance ? sql`${appointments.state} = any(${attendance})` : sql`${appointments.state} in ('came', 'noShow')`}
            ${between(appointments.startsAt, from, until)})`,
      ),
  },
  {
    names: ['escalatedFrom', 'escalatedUntil'],
    holds: ([from, until]: Given) =>
      sql`exists (select from ${referralEscalations}
        where ${referralEscalations.partitionId} = ${referrals.partitionId}
          and ${referralEscalations.referralId} = ${referrals.id}
          ${between(referralEscalations.at, from, until)})`,
  },
] as const satisfies {
  names: readonly (keyof Narrowing)[]
  holds: (given: Given) => SQL
}[]
type JoinedName = (typeof joined)[number]['names'][number]
type Given = readonly (SQL | undefined)[]
const joinedNames: readonly JoinedName[] = joined.flatMap(({ names: some }) => some)

function between(moment: AnyPgColumn, from: SQL | undefined, until: SQL | undefined): SQL {
  return sql.join([
    ...(from ? [sql`and ${gte(moment, midnightOf(from))}`] : []),
    ...(until ? [sql` and ${lt(moment, midnightAfter(until))}`] : []),
  ])
}

/**
 * By what figures tell people apart; whoever has none of it is unknown, and so is whoever a receiver is not told of any
 * more.
 */
export const groupColumns = {
  language: sql`coalesce(${told(referrals.sentLanguage)}, ${sql.raw(`'${unknownLanguage}'`)})`,
  nationalityGroup: sql`coalesce(${told(referrals.sentNationalityGroup)}, 'unknown')`,
  ageGroup: sql`coalesce(${told(referrals.sentAgeGroup)}, 'unknown')`,
} as const

/** What a sender wrote of the person: the receiver has it as long as the referral shares the person. */
function told(column: AnyPgColumn): SQL {
  return sql`case when ${referrals.senderOrganisationId} = (select actor_organisation())
    or (${referrals.status} <> 'enteredInError'
      and (${referrals.status} <> 'cancelled' or ${referrals.acceptedAt} is not null)) then ${column} end`
}

/** @returns the day in Belgium of a moment */
export function dayOf(moment: AnyPgColumn): SQL {
  return sql`(${moment} at time zone 'Europe/Brussels')::date`
}

/** Whether it came by a day, where there was such a day. */
function hasResult(day: SQL, by: AnyPgColumn, given: SQL): SQL {
  return sql`(case when ${day} <= ${by} then 'inTime' when ${day} > ${by} then 'late' end)
    = any(${given})`
}

/** Whether there is something, and who may find by it. */
const something: { readonly [Field in EmptyField]: { is: SQL; within: (what: SQL) => SQL } } = {
  owner: { is: isNotNull(referrals.ownerId), within: (what) => agreed('followUp', what) },
  attempts: {
    is: sql`${referrals.attemptCount} > 0`,
    within: (what) => agreed('contactAttempts', what),
  },
  appointment: { is: hasAppointment(agreed('followUp', sql`true`)), within: (what) => what },
  outcome: { is: isNotNull(referrals.outcome), within: (what) => agreed('outcome', what) },
  messageToReferrer: {
    is: isNotNull(referrals.messageToReferrer),
    within: (what) => agreed('messageToReferrer', what),
  },
  agiiClientNumber: { is: isNotNull(referrals.agiiClientNumber), within: reached },
}

function givenIn(query: Partial<Narrowing>): (keyof Filters | JoinedName)[] {
  return [...names, ...joinedNames].filter((name) => query[name] !== undefined)
}

function turnedRound(what: SQL): SQL {
  return sql`(${what}) is not true`
}

/**
 * @param whole what is asked of all anyway, and is not asked again
 * @returns what every filter of a query asks for, with the values of {@link filterValues}
 */
export function filtersOf(
  query: Partial<Narrowing>,
  today: Day,
  give: Give,
  whole: Partial<Narrowing> = {},
): SQL[] {
  const not: readonly string[] = query.not ?? []
  const isTurnedAlike = isDeepStrictEqual(query.not, whole.not)
  const isNew = (name: keyof Filters | JoinedName) =>
    query[name] !== undefined && !(isTurnedAlike && isDeepStrictEqual(query[name], whole[name]))
  const named = names.filter(isNew).map((name) =>
    filters[name]({
      given: give(name, query[name]),
      yes: query[name] === true,
      today: give('today', today),
      turned: not.includes(name) ? turnedRound : (what) => what,
    }),
  )
  const together = joined.flatMap(({ names: some, holds }) => {
    if (!some.some(isNew)) return []
    const given = some.map((name) =>
      query[name] === undefined ? undefined : give(name, query[name]),
    )
    return [holds(given)]
  })
  const empty = (query.empty ?? []).map((field) => {
    const { is, within } = something[field]
    return within(turnedRound(is))
  })
  const filled = (query.filled ?? []).map((field) => {
    const { is, within } = something[field]
    return within(is)
  })
  return [...named, ...together, ...empty, ...filled]
}

/** @returns the values of the filters of a query, by the names that statements know them by */
export function filterValues(query: Partial<Narrowing>, today: Day): Record<string, unknown> {
  return { ...Object.fromEntries(givenIn(query).map((name) => [name, query[name]])), today }
}

/** @returns words for the filters of a query that are equal when they differ in their values alone */
export function filterShape(query: Partial<Narrowing>): string[] {
  const { not = [], empty = [], filled = [] } = query
  return [
    ...givenIn(query).map((name) => {
      const value = query[name]
      return typeof value === 'boolean' ? `${name}=${value}` : name
    }),
    `not=${not} empty=${empty} filled=${filled}`,
  ]
}

/**
 * Waiting past the day of picking up, an open question past that of answering, followed past the uiterste datum, or a
 * pause that is over.
 */
function isOverdue(today: SQL): SQL {
  return sql`case ${referrals.status}
    when 'submitted' then ${referrals.pickUpBy} < ${today}::date
    when 'infoRequested' then ${referrals.answerBy} < ${today}::date
    when 'accepted' then ${referrals.dueBy} < ${today}::date
    when 'inProgress' then ${referrals.dueBy} < ${today}::date
    when 'onHold' then ${agreed('pauses', sql`${referrals.holdUntil} < ${today}::date`)}
  end`
}

/** Waiting or followed, within the warning before the day of its clock. */
function isSoon(today: SQL): SQL {
  return sql`case ${referrals.status}
    when 'submitted'
      then ${today}::date between ${referrals.pickUpWarningOn} and ${referrals.pickUpBy}
    when 'accepted' then ${today}::date between ${referrals.dueWarningOn} and ${referrals.dueBy}
    when 'inProgress' then ${today}::date between ${referrals.dueWarningOn} and ${referrals.dueBy}
  end`
}

/** The moment of the first contact does not reach a sender, so a sender finds nobody by it. */
function reached(when: SQL): SQL {
  return sql`(${when} and ${referrals.receiverOrganisationId} = actor_organisation())`
}

/** What the protocol keeps from a sender, a sender finds nobody by either. */
export function agreed(category: DataCategory, what: SQL): SQL {
  return sql`(${what} and (${referrals.receiverOrganisationId} = (select actor_organisation())
    or ${referrals.protocolId} in (select ${protocols.id} from ${protocols}
      where ${sql.raw(`'${category}'`)} = any(${protocols.categories}))))`
}

/** Days are counted on Belgian clocks, which PostgreSQL knows for every year. */
function midnightOf(day: SQL): SQL {
  return sql`(${day}::date::timestamp at time zone 'Europe/Brussels')`
}

function midnightAfter(day: SQL): SQL {
  return sql`((${day}::date + 1)::timestamp at time zone 'Europe/Brussels')`
}
