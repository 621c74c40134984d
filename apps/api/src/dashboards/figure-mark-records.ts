import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { figureDeskMonths, figureMarks, figureMonths } from '../db/tables/figure-months.ts'
import {
  type FigureClock,
  type FigureDim,
  type StoredFigure,
  untoldParts,
} from './stored-figures.ts'

type Months = typeof figureMonths | typeof figureDeskMonths
/** Which rows are read, and which numbers of them. */
export interface FigureRows {
  readonly dims: readonly (FigureDim | '')[]
  readonly figures: readonly StoredFigure[]
}
/** What is read of a kept month, and in its place of a mark. */
type Pair = readonly [kept: SQL | Column, said: SQL | Column]

const { deskId, senderOrganisationId, receiverOrganisationId, partitionId, month } = figureMarks
const { clock, days, dueOn, people, untold, protocolId } = figureMarks
/** By what marks are put together: most of what somebody does and undoes is nothing then. */
const whose = [deskId, senderOrganisationId, receiverOrganisationId, month]
const what = [clock, figureMarks.figures, days, dueOn, untold]

/** @returns the months of senders under the name of their table, with what marks say that there is more and less of */
export function senderMonths(rows: FigureRows): SQL {
  return keptAndSaid(figureMonths, rows, [...whose, ...what, partitionId, protocolId], (key) => [
    [figureMonths.partitionId, partitionId],
    [figureMonths.deskId, deskId],
    [figureMonths.senderOrganisationId, senderOrganisationId],
    [figureMonths.receiverOrganisationId, receiverOrganisationId],
    [figureMonths.month, month],
    [figureMonths.untold, untold],
    [figureMonths.protocolId, protocolId],
    [figureMonths.key, key],
    // How many a day in these lists stands for.
    [sql`1 as people`, people],
    [figureMonths.pickUpDays, waited('pickedUp', days)],
    [figureMonths.firstContactDays, waited('firstContact', days)],
  ])
}

/** @returns the months of desks under the name of their table, with what marks say that there is more and less of */
export function deskMonths(rows: FigureRows): SQL {
  return keptAndSaid(figureDeskMonths, rows, [...whose, ...what], (key, untoldPart) => [
    [figureDeskMonths.deskId, deskId],
    [figureDeskMonths.receiverOrganisationId, receiverOrganisationId],
    [figureDeskMonths.month, month],
    [
      figureDeskMonths.key,
      // A receiver is not told of everybody.
      untoldPart === undefined
        ? key
        : sql`case when ${untold} and ${senderOrganisationId} <> ${receiverOrganisationId}
            then ${sql.raw(`'${untoldPart}'`)} else ${key} end`,
    ],
    [figureDeskMonths.pickUpDays, waited('pickedUp', days)],
    [figureDeskMonths.pickUpCounts, waited('pickedUp', people)],
    [figureDeskMonths.firstContactDays, waited('firstContact', days)],
    [figureDeskMonths.firstContactCounts, waited('firstContact', people)],
    [figureDeskMonths.dueDays, sql`array_remove(array[${dueOn}], null)`],
    [
      figureDeskMonths.dueCounts,
      sql`case when ${dueOn} is null then '{}' else array[${people}] end`,
    ],
  ])
}

/** A list of one where a mark is of the clock that ends such a wait, and else of nobody. */
function waited(ended: FigureClock, one: Column): SQL {
  return sql`case when ${clock} = ${sql.raw(`'${ended}'`)} then array[${one}] else '{}' end`
}

/** Where a mark says which part it is. */
const keys: Readonly<Record<FigureDim, Column>> = {
  type: figureMarks.type,
  language: figureMarks.language,
  nationalityGroup: figureMarks.nationalityGroup,
  ageGroup: figureMarks.ageGroup,
  outcome: figureMarks.outcome,
}

function keptAndSaid(
  table: Months,
  { dims, figures }: FigureRows,
  by: readonly Column[],
  pairsOf: (key: SQL | Column, untoldPart?: string) => readonly Pair[],
): SQL {
  const columns: Readonly<Record<string, Column>> = getTableColumns(table)
  const counts = figures.flatMap((name): Pair[] => {
    const column = columns[name]
    if (column === undefined) return []
    const isSaid = sql`${sql.raw(`'${column.name}'`)} = any(${figureMarks.figures})`
    return [[column, sql`case when ${isSaid} then ${people} else 0 end`]]
  })
  const kept = [table.dim, ...pairsOf(table.key).map(([one]) => one), ...counts.map(([one]) => one)]
  const arms = dims.map((dim) => {
    const [key, untoldPart] = dim === '' ? [sql`''`] : [keys[dim], untoldParts[dim]]
    const said = [...pairsOf(key, untoldPart), ...counts].map(([, one]) => one)
    const together = listed(dim === '' ? by : [...by, keys[dim]])
    return sql`select ${sql.raw(`'${dim}'`)}, ${listed(said)}
      from (select ${together}, sum(${people})::integer as people from ${figureMarks}
        where ${people} is not null group by ${together} having sum(${people}) <> 0) as ${figureMarks}
      where ${key} is not null`
  })
  return sql`(${sql.join([sql`select ${listed(kept)} from ${table}`, ...arms], sql` union all `)}) as ${table}`
}

function listed(columns: readonly (SQL | Column)[]): SQL {
  return sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  )
}
