import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit } from '@onthaal/shared/measures'
import type { DataCategory } from '@onthaal/shared/protocols'
import type { Day } from '@onthaal/shared/time'
import { type SQL, sql } from 'drizzle-orm'
import { figureDeskMonths, figureMonths, openMonth } from '../db/tables/figure-months.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'
import type { Asking } from '../referrals/index.ts'
import { deskMonths, type FigureRows, senderMonths } from './figure-mark-records.ts'
import { type OpenFigure, openFigures, type StoredFigure, untoldParts } from './stored-figures.ts'

/** A table of kept months, and how it is read. */
export interface FigureSource {
  readonly table: typeof figureMonths | typeof figureDeskMonths
  /** Its rows under its name. */
  readonly rows: (rows: FigureRows) => SQL
  /** What is told of a number; what nobody agreed to tell stays out. */
  readonly told: (name: StoredFigure, today: Day) => SQL
  /** Whether it tells of what is open too. */
  readonly isOfDesks: boolean
  /** By what a row is told apart. */
  readonly partOf: (split: MeasureSplit | undefined) => SQL
  /** Days with how many waited so long, in two columns for each wait. */
  readonly waits: readonly SQL[]
  readonly narrowed: (whole: ReferralSelection) => SQL
  /** Desks and months that are not read here, beside those that may have changed. */
  readonly unseen: (within: SQL, ownSide: SQL) => SQL
}

function isOpenFigure(name: StoredFigure): name is OpenFigure {
  return openFigures.some((one) => one === name)
}

/** @returns where the figures of whoever asks are read with the fewest rows */
export function sourceFor(
  { actor }: Asking,
  { sender, municipality }: ReferralSelection,
  split: MeasureSplit | undefined,
): FigureSource {
  const isBySender = split === 'sender' || split === 'municipality'
  const isNarrowed = sender !== undefined || municipality !== undefined
  const isOfDesks = actor.organisation.kind === 'agency' && !isBySender && !isNarrowed
  return isOfDesks ? ofDesks : ofSenders
}

/** Of these a sender knows as much as the protocol says. */
const ofFollowUp = new Set<StoredFigure>([
  ...(['pickedUp', 'pickedUpInTime', 'pickedUpLate'] as const),
  ...(['attended', 'attendedInQuarter', 'attendedInYear'] as const),
  ...(['noShow', 'noShowInQuarter', 'noShowInYear'] as const),
])
/** Of these only how they ended, which is told apart. */
const withOutcome = new Set<StoredFigure>(['completed', 'failed'])

const isReceiver = sql`${figureMonths.receiverOrganisationId} = (select actor_organisation())`

function agreed(category: DataCategory): SQL {
  return sql`(${isReceiver} or ${figureMonths.protocolId} in (select ${protocols.id} from ${protocols}
    where ${sql.raw(`'${category}'`)} = any(${protocols.categories})))`
}

function tells(name: StoredFigure): SQL | undefined {
  if (name === 'firstContact') return isReceiver
  if (ofFollowUp.has(name)) return agreed('followUp')
  if (withOutcome.has(name)) return sql`(${figureMonths.dim} <> 'outcome' or ${agreed('outcome')})`
  return undefined
}

const nobody = sql.raw("'{}'::integer[]")
/** Each waited by itself. */
const once = (days: SQL) => sql`array_fill(people, array[cardinality(${days})])`

function told(name: StoredFigure): SQL {
  if (isOpenFigure(name)) return sql`0`
  const when = tells(name)
  const column = sql`${figureMonths[name]}`
  return when === undefined ? column : sql`case when ${when} then ${column} else 0 end`
}

/** A receiver is not told of everybody. */
function partOf(split: MeasureSplit | undefined): SQL {
  const untold = split && untoldParts[split]
  switch (split) {
    case 'sender':
      return sql`${figureMonths.senderOrganisationId}::text`
    case 'desk':
      return sql`${figureMonths.deskId}::text`
    case 'municipality':
      return sql`(select ${partitions.municipalityId}::text from ${partitions}
        where ${partitions.id} = ${figureMonths.partitionId})`
    default:
      return untold === undefined
        ? sql`${figureMonths.key}`
        : sql`case when ${figureMonths.untold}
            and ${figureMonths.senderOrganisationId} <> (select actor_organisation())
            then ${sql.raw(`'${untold}'`)} else ${figureMonths.key} end`
  }
}

const waited = sql`case when ${agreed('followUp')} then ${figureMonths.pickUpDays} else ${nobody} end`
const reached = sql`case when ${isReceiver} then ${figureMonths.firstContactDays} else ${nobody} end`

/** A row for each sender at a desk: of what was sent, and told apart by sender. */
const ofSenders: FigureSource = {
  table: figureMonths,
  rows: senderMonths,
  isOfDesks: false,
  told,
  partOf,
  waits: [
    sql`${waited} as pick_up_days, ${once(waited)} as pick_up_counts`,
    sql`${reached} as first_contact_days, ${once(reached)} as first_contact_counts`,
  ],
  narrowed: ({ type, sender, municipality }) =>
    sql.join(
      [
        ofType(figureMonths, type),
        ...(sender ? [sql`${figureMonths.senderOrganisationId} = ${sender}`] : []),
        ...(municipality
          ? [
              sql`${figureMonths.partitionId} in (select ${partitions.id} from ${partitions}
                where ${partitions.municipalityId} = ${municipality})`,
            ]
          : []),
      ],
      sql` and `,
    ),
  unseen: () => sql`select null::uuid, null::date, null::text where false`,
}

/** A row for each desk, for whoever sees all of its parts. */
const ofDesks: FigureSource = {
  table: figureDeskMonths,
  rows: deskMonths,
  isOfDesks: true,
  told: (name, today) =>
    name === 'overdue'
      ? sql`case when ${figureDeskMonths.month} = ${openMonth}::date
          then (select coalesce(sum(people), 0) from unnest(${figureDeskMonths.dueDays}, ${figureDeskMonths.dueCounts})
            as one (due_on, people) where due_on < ${today}::date) else 0 end`
      : sql`${figureDeskMonths[name]}`,
  partOf: (split) =>
    split === 'desk' ? sql`${figureDeskMonths.deskId}::text` : sql`${figureDeskMonths.key}`,
  waits: [
    sql`${figureDeskMonths.pickUpDays}, ${figureDeskMonths.pickUpCounts}`,
    sql`${figureDeskMonths.firstContactDays}, ${figureDeskMonths.firstContactCounts}`,
  ],
  narrowed: ({ type }) => ofType(figureDeskMonths, type),
  unseen: (within, ownSide) =>
    sql`select ${figureDeskMonths.deskId}, ${figureDeskMonths.month}, null::text from ${figureDeskMonths}
      where ${figureDeskMonths.dim} = 'parts' and ${within} and ${ownSide}
        and not ${figureDeskMonths.partitionIds} <@ (select actor_partitions())::uuid[]`,
}

function ofType(table: FigureSource['table'], type: readonly string[] | undefined): SQL {
  if (type === undefined) return sql`true`
  const list = `{${type.map((one) => `"${one}"`).join(',')}}`
  return sql`(${table.dim} <> 'type' or ${table.key} = any(${list}::text[]))`
}
