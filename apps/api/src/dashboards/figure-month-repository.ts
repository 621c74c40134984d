import type { Period } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit, ReferralMeasure } from '@onthaal/shared/measures'
import type { Day } from '@onthaal/shared/time'
import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { figureMarks, openMonth } from '../db/tables/figure-months.ts'
import { type Asking, listValues } from '../referrals/index.ts'
import { type FigureSource, sourceFor } from './figure-month-records.ts'
import {
  clockOf,
  type FigureClock,
  isDim,
  keepsApart,
  type StoredFigure,
} from './stored-figures.ts'

/** The days that somebody waited, with how many did, by what ended it. */
const allWaits = [
  {
    ...({ wait: 'acceptedAt', clock: 'pickedUp' } as const),
    ...{ days: sql`pick_up_days`, counts: sql`pick_up_counts` },
  },
  {
    ...({ wait: 'firstContactAt', clock: 'firstContact' } as const),
    ...{ days: sql`first_contact_days`, counts: sql`first_contact_counts` },
  },
]

export type FigureMonthRepository = ReturnType<typeof createFigureMonthRepository>

/** What the kept months say of some periods, all as of one moment. */
export interface SettledFigures {
  /** Of a desk the first month of a period from which on a clock may say something else; the period by its place. */
  readonly begins: readonly {
    readonly clock: FigureClock
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
    readonly wait: NonNullable<ReferralMeasure['wait']>
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

/** Reads the figures that are kept of whole months, as far as nothing may have changed in them. */
export function createFigureMonthRepository(connection: Connection) {
  return {
    /** @returns whether what is open is kept too, for whoever asks this */
    tellsOpen(asking: Asking, whole: ReferralSelection, split: MeasureSplit | undefined): boolean {
      return sourceFor(asking, whole, split).isOfDesks
    },

    /** @returns what is settled, for the organisation or the desks of whoever asks, in one statement */
    async settled(asking: Asking, asked: AskedMonths): Promise<SettledFigures> {
      const { whole, periods, split, figures } = asked
      const source = sourceFor(asking, whole, split)
      const { table } = source
      const base = whole.type === undefined ? '' : 'type'
      const parts = isDim(split) && keepsApart(whole, split) ? split : base
      const dims = [...new Set([base, parts] as const)]
      const isTold = split !== undefined && keepsApart(whole, split)
      const [first, last] = [periods.at(-1)?.from, periods[0]?.until]
      const within = (months: typeof figureMarks | FigureSource['table']) =>
        source.isOfDesks
          ? sql`(${months.month} between ${first}::date and ${last}::date or ${months.month} = ${openMonth}::date)`
          : sql`${months.month} between ${first}::date and ${last}::date`
      // What is open comes behind the periods.
      const begins = [...periods.map(({ from }) => from), openMonth]
      const ends = [...periods.map(({ until }) => until), openMonth]
      const kept = figures.map(
        (name) => sql`${source.told(name, asking.today)} as ${sql.identifier(name)}`,
      )
      const clocks = [...new Set(figures.map(clockOf))]
      const waits = allWaits.filter(({ clock }) => clocks.includes(clock))
      const sums = figures.map((name) => {
        const sum = sql`sum(told.${sql.identifier(name)}) filter (where told.${isKept(clockOf(name))})`
        return sql`${sql.raw(`'${name}'`)}, coalesce(${sum}, 0)`
      })
      const told = (key: SQL, dim: string) =>
        sql`select ${key} as key, cell.* from cell where cell.dim = ${dim}`
      const { rows } = await connection.execute<{ settled: SettledFigures }>(sql`
        with period as (
          select place - 1 as period, begins, ends from unnest(${listed(begins)}::date[], ${listed(ends)}::date[]) with ordinality as one (begins, ends, place)
        ), changed as (
          select distinct ${figureMarks.deskId} as desk, ${figureMarks.month} as month, ${figureMarks.clock} as clock
          from ${figureMarks}
          where ${figureMarks.people} is null and ${within(figureMarks)} and ${ownSide(figureMarks, whole, asking)}
          union all ${source.unseen(within(table), ownSide(table, whole, asking))}
        ), mark as (
          select period.period, changed.desk, clock.name as clock, min(changed.month) as month
          from changed join period on changed.month between period.begins and period.ends
          join unnest(${listed(clocks)}::text[]) as clock (name) on coalesce(changed.clock, clock.name) = clock.name
          group by 1, 2, 3
        ), until as (
          select mark.period, mark.desk, ${sql.join(clocks.map(firstMarked), sql`, `)} from mark group by 1, 2
        ), cell as materialized (
          select period.period as at, ${table.dim}, ${source.partOf(split)} as part,
            ${sql.join([...kept, ...source.waits], sql`, `)},
            ${sql.join(
              clocks.map((clock) => {
                const first = sql`until.${sql.identifier(clock)}`
                return sql`(${first} is null or ${table.month} < ${first}) as ${isKept(clock)}`
              }),
              sql`, `,
            )}
          from ${source.rows({ dims, figures })} join period on ${table.month} between period.begins and period.ends
          left join until on until.period = period.period and until.desk = ${table.deskId}
          where ${within(table)}
            and ${table.dim} = any(${listed(dims)}::text[])
            and ${ownSide(table, whole, asking)} and ${source.narrowed(whole)}
        ), told as (
          ${told(sql`null::text`, base)}
          ${isTold ? sql`union all ${told(sql`cell.part`, parts)}` : sql``}
        )
        select json_build_object(
          'begins', coalesce((select json_agg(mark order by clock, period, desk) from mark), '[]'),
          'rows', coalesce((select json_agg(one) from (
            select at as period, key, json_build_object(${sql.join(sums, sql`, `)}) as counts
            from told group by 1, 2) one), '[]'),
          'waits', ${
            waits.length === 0
              ? sql`'[]'::json`
              : sql`coalesce((select json_agg(one) from (${sql.join(waits.map(waitsOf), sql` union all `)}) one), '[]')`
          }) as settled`)
      return rows[0]?.settled ?? { begins: [], rows: [], waits: [] }
    },
  }
}

/** Unnested where they are selected: as a table of their own, those of each month were gathered first. */
function waitsOf({ wait, clock, days, counts }: (typeof allWaits)[number]): SQL {
  return sql`select at as period, key, ${sql.raw(`'${wait}'`)} as wait, days, sum(people) as count
    from (select told.at, told.key, unnest(told.${days}) as days, unnest(told.${counts}) as people from told
      where told.${isKept(clock)}) one
    group by 1, 2, 4`
}

const firstMarked = (clock: FigureClock) =>
  sql`min(mark.month) filter (where mark.clock = ${sql.raw(`'${clock}'`)}) as ${sql.identifier(clock)}`

/** Whether what a clock puts into a month is told as it is kept. */
const isKept = (clock: FigureClock) => sql.identifier(`is ${clock} kept`)

function listed(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`
}

/** What the lists of figures hold: of the agency what its desks got, of anybody else what they sent. */
function ownSide(
  table: typeof figureMarks | FigureSource['table'],
  whole: ReferralSelection,
  asking: Asking,
): SQL {
  const { organisation, desks } = listValues(whole, asking)
  if (asking.actor.organisation.kind === 'agency')
    return sql`(${table.receiverOrganisationId} = ${organisation} and ${table.deskId} = any(${desks}::uuid[]))`
  const ofDesk = whole.desk === undefined ? sql`true` : sql`${table.deskId} = ${whole.desk}`
  if (!('senderOrganisationId' in table)) throw new Error('A sender reads what it sent')
  return sql`(${table.senderOrganisationId} = ${organisation} and ${ofDesk})`
}
