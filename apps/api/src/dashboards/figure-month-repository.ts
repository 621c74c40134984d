import type { Period } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit } from '@onthaal/shared/measures'
import { unknownLanguage } from '@onthaal/shared/persons'
import type { DataCategory } from '@onthaal/shared/protocols'
import type { Day } from '@onthaal/shared/time'
import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { figureMarks, figureMonths } from '../db/tables/figure-months.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'
import { type Asking, listValues } from '../referrals/index.ts'
import { isDim, keepsApart, type StoredFigure } from './stored-figures.ts'

export type FigureMonthRepository = ReturnType<typeof createFigureMonthRepository>

/** What the kept months say of some periods, all as of one moment. */
export interface SettledFigures {
  /** Of a desk the first month of a period from which on it may say something else; the period by its place. */
  readonly begins: readonly {
    readonly period: number
    readonly desk: string
    readonly month: Day
  }[]
  /** What each month before that adds up to; without key for all together. */
  readonly rows: readonly {
    readonly period: number
    readonly key: string | null
    readonly counts: Readonly<Partial<Record<StoredFigure, number>>>
  }[]
  /** How many waited how long, of that. */
  readonly waits: readonly {
    readonly period: number
    readonly key: string | null
    readonly wait: 'acceptedAt' | 'firstContactAt'
    readonly days: number
    readonly count: number
  }[]
}

/** What is asked of the kept months. */
export interface AskedMonths {
  readonly whole: ReferralSelection
  /** Of whole months. */
  readonly periods: readonly Period[]
  readonly split: MeasureSplit | undefined
  readonly figures: readonly StoredFigure[]
}

/** Of these a sender knows as much as the protocol says. */
const ofFollowUp = new Set<StoredFigure | Days>([
  ...(['pickedUp', 'pickedUpInTime', 'pickedUpLate', 'pickUpDays'] as const),
  ...(['attended', 'attendedInQuarter', 'attendedInYear'] as const),
  ...(['noShow', 'noShowInQuarter', 'noShowInYear'] as const),
])
/** Of these only how they ended, which is told apart. */
const withOutcome = new Set<StoredFigure | Days>(['completed', 'failed'])
const ofReceiver = new Set<StoredFigure | Days>(['firstContact', 'firstContactDays'])

type Days = 'pickUpDays' | 'firstContactDays'
const waits = { pickUpDays: 'acceptedAt', firstContactDays: 'firstContactAt' } as const

/** Reads the figures that are kept of whole months, as far as nothing may have changed in them. */
export function createFigureMonthRepository(connection: Connection) {
  return {
    /** @returns what is settled, for the organisation or the desks of whoever asks, in one statement */
    async settled(asking: Asking, asked: AskedMonths): Promise<SettledFigures> {
      const { whole, periods, split, figures } = asked
      const base = whole.type === undefined ? '' : 'type'
      const parts = isDim(split) && keepsApart(whole, split) ? split : base
      const isTold = split !== undefined && keepsApart(whole, split)
      const [first, last] = [periods.at(-1)?.from, periods[0]?.until]
      const kept = [
        ...figures.map((name) => numberTold(name)),
        ...daysOf.map((name) => numberTold(name)),
      ]
      const sums = figures.map(
        (name) => sql`${sql.raw(`'${name}'`)}, sum(told.${sql.identifier(name)})`,
      )
      const told = (key: SQL, dim: string) =>
        sql`select ${key} as key, cell.* from cell where cell.dim = ${dim}`
      const { rows } = await connection.execute<{ settled: SettledFigures }>(sql`
        with period as (
          select place - 1 as period, begins, ends from unnest(${listed(periods.map(({ from }) => from))}::date[],
            ${listed(periods.map(({ until }) => until))}::date[]) with ordinality as one (begins, ends, place)
        ), mark as (
          select period.period, ${figureMarks.deskId} as desk, min(${figureMarks.month}) as month
          from ${figureMarks} join period on ${figureMarks.month} between period.begins and period.ends
          where ${figureMarks.month} between ${first}::date and ${last}::date
            and ${ownSide(figureMarks, whole, asking)}
          group by 1, 2
        ), cell as materialized (
          select period.period as at, ${figureMonths.dim}, ${partOf(split)} as part, ${sql.join(kept, sql`, `)}
          from ${figureMonths} join period on ${figureMonths.month} between period.begins and period.ends
          left join mark on mark.period = period.period and mark.desk = ${figureMonths.deskId}
          where ${figureMonths.month} between ${first}::date and ${last}::date
            and ${figureMonths.dim} = any(${listed([...new Set([base, parts])])}::text[])
            and (mark.month is null or ${figureMonths.month} < mark.month)
            and ${ownSide(figureMonths, whole, asking)} and ${narrowed(whole)}
        ), told as (
          ${told(sql`null::text`, base)}
          ${isTold ? sql`union all ${told(sql`cell.part`, parts)}` : sql``}
        )
        select json_build_object(
          'begins', coalesce((select json_agg(json_build_object('period', period, 'desk', desk, 'month', month))
            from mark), '[]'),
          'rows', coalesce((select json_agg(one) from (
            select at as period, key, json_build_object(${sql.join(sums, sql`, `)}) as counts
            from told group by 1, 2) one), '[]'),
          'waits', coalesce((select json_agg(one) from (
            ${sql.join(
              daysOf.map(
                (
                  name,
                ) => sql`select at as period, key, ${waits[name]}::text as wait, days, count(*) as count
                  from told cross join unnest(told.${sql.identifier(name)}) as days group by 1, 2, 4`,
              ),
              sql` union all `,
            )}) one), '[]')) as settled`)
      return rows[0]?.settled ?? { begins: [], rows: [], waits: [] }
    },
  }
}

const daysOf = ['pickUpDays', 'firstContactDays'] as const satisfies readonly Days[]

function listed(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`
}

/** What is told of a number; what nobody agreed to tell stays out. */
function numberTold(name: StoredFigure | Days): SQL {
  const column = sql`${figureMonths[name]}`
  const nothing = name in waits ? sql.raw("'{}'::integer[]") : sql.raw('0')
  return sql`case when ${tells(name)} then ${column} else ${nothing} end as ${sql.identifier(name)}`
}

function tells(name: StoredFigure | Days): SQL {
  const isReceiver = sql`${figureMonths.receiverOrganisationId} = (select actor_organisation())`
  if (ofReceiver.has(name)) return isReceiver
  const agreed = (category: DataCategory) => sql`(${isReceiver} or ${figureMonths.protocolId} in (
    select ${protocols.id} from ${protocols} where ${sql.raw(`'${category}'`)} = any(${protocols.categories})))`
  if (ofFollowUp.has(name)) return agreed('followUp')
  if (withOutcome.has(name)) return sql`(${figureMonths.dim} <> 'outcome' or ${agreed('outcome')})`
  return sql`true`
}

/** By what a row is told apart: a receiver is not told of everybody. */
function partOf(split: MeasureSplit | undefined): SQL {
  const known = (unknown: string) => sql`case when ${figureMonths.untold}
    and ${figureMonths.senderOrganisationId} <> (select actor_organisation())
    then ${sql.raw(`'${unknown}'`)} else ${figureMonths.key} end`
  switch (split) {
    case 'sender':
      return sql`${figureMonths.senderOrganisationId}::text`
    case 'desk':
      return sql`${figureMonths.deskId}::text`
    case 'municipality':
      return sql`(select ${partitions.municipalityId}::text from ${partitions}
        where ${partitions.id} = ${figureMonths.partitionId})`
    case 'language':
      return known(unknownLanguage)
    case 'nationalityGroup':
    case 'ageGroup':
      return known('unknown')
    default:
      return sql`${figureMonths.key}`
  }
}

/** What the lists of figures hold: of the agency what its desks got, of anybody else what they sent. */
function ownSide(
  table: typeof figureMarks | typeof figureMonths,
  whole: ReferralSelection,
  asking: Asking,
): SQL {
  const { organisation, desks } = listValues(whole, asking)
  if (asking.actor.organisation.kind === 'agency')
    return sql`(${table.receiverOrganisationId} = ${organisation} and ${table.deskId} = any(${desks}::uuid[]))`
  const ofDesk = whole.desk === undefined ? sql`true` : sql`${table.deskId} = ${whole.desk}`
  return sql`(${table.senderOrganisationId} = ${organisation} and ${ofDesk})`
}

function narrowed({ type, sender, municipality }: ReferralSelection): SQL {
  const conditions = [
    type &&
      sql`(${figureMonths.dim} <> 'type' or ${figureMonths.key} = any(${listed(type)}::text[]))`,
    sender && sql`${figureMonths.senderOrganisationId} = ${sender}`,
    municipality &&
      sql`${figureMonths.partitionId} in (select ${partitions.id} from ${partitions}
        where ${partitions.municipalityId} = ${municipality})`,
  ]
  return sql.join([sql`true`, ...conditions.flatMap((one) => (one ? [one] : []))], sql` and `)
}
