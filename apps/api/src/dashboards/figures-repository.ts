import { isDeepStrictEqual } from 'node:util'
import { ageBands } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit } from '@onthaal/shared/measures'
import { and, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { inPlace } from '../db/given.ts'
import { desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { type Asking, agreed, dayOf, filtersOf, groupColumns, listOf } from '../referrals/index.ts'

export type FiguresRepository = ReturnType<typeof createFiguresRepository>

/** What a column counts, in all or in one part; the part is empty where a row belongs to none. */
export interface FigureRow {
  /** Null for all together. */
  readonly key: string | null
  /** In the order of the columns. */
  readonly cells: readonly {
    readonly count: number
    /** The median and the p90; null where the column holds nothing. */
    readonly days?: readonly [number, number] | null
  }[]
}

/** A list that is counted, or what is left of it. */
interface ListPart {
  readonly list: ReferralSelection
  /** Nothing for all desks. */
  readonly desks?: readonly string[]
  /** What is left out, because it was counted before. */
  readonly without?: ReferralSelection
}

/** Lists that are counted together, in which no referral is twice. */
export interface CountedColumn {
  readonly parts: readonly ListPart[]
  readonly wait: 'acceptedAt' | 'firstContactAt' | undefined
  /** Whether it is added to what was counted before, so that each wait is told and not their median. */
  readonly isAdded: boolean
}

type CountedCell = FigureRow['cells'][number] & { readonly waits?: readonly number[] | null }
/** Who is told by their waits is counted by these. */
type ToldCell = Partial<CountedCell>

export interface CountedRow {
  readonly key: string | null
  readonly cells: readonly CountedCell[]
}

/** Figures over referrals, by the predicates of the lists that they open. */
export function createFiguresRepository(connection: Connection) {
  return {
    /**
     * Counts lists within one that holds all of them, in one statement.
     *
     * @param whole whose index is walked
     * @param desks those that are looked at, where these are not all
     * @param split by what each is told apart too
     * @returns a row without key for all together, and one for each part that holds any
     */
    async count(asking: Asking, { whole, desks, columns, split }: Counted): Promise<CountedRow[]> {
      const cells = columns.map(({ parts, wait, isAdded }) => {
        const within = or(...parts.map((part) => holds(part, { whole, desks }, asking)))
        if (within === undefined) return sql`json_build_object('count', 0)`
        const count = sql`'count', count(*) filter (where ${within})`
        if (wait === undefined) return sql`json_build_object(${count})`
        const days = sql`${dayOf(referrals[wait])} - ${dayOf(referrals.submittedAt)}`
        if (isAdded) {
          const waits = sql`array_agg(${days}) filter (where ${within})`
          return sql`json_build_object('waits', ${waits})`
        }
        return sql`json_build_object(${count}, 'days',
          percentile_disc(array[0.5, 0.9]) within group (order by ${days}) filter (where ${within}))`
      })
      const key = split === undefined ? sql`null::text` : keyOf(split, asking)
      const list = listOf(whole, asking, inPlace).predicate
      const { rows } = await connection.execute<{ key: string | null; cells: ToldCell[] }>(
        sql`select ${key} as key, to_json(array[${sql.join(cells, sql`, `)}]) as cells
          from ${referrals} where ${and(list, desks && atDesks(desks))}
          group by grouping sets (${split === undefined ? sql`()` : sql`(1), ()`})`,
      )
      return rows.map((row) => ({
        key: row.key,
        cells: row.cells.map((cell) => ({ ...cell, count: cell.count ?? cell.waits?.length ?? 0 })),
      }))
    },

    /** @returns the names of organisations, desks or colleagues by their ids */
    async namesOf(
      split: MeasureSplit,
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, string>> {
      const found = ids.length === 0 ? [] : await namesOf(connection, split, ids)
      return new Map(found.map(({ id, name }) => [id, name]))
    },
  }
}

interface Counted {
  readonly whole: ReferralSelection
  readonly desks: readonly string[] | undefined
  readonly columns: readonly CountedColumn[]
  readonly split: MeasureSplit | undefined
}

/** What of all that is counted lies in a part: what is asked of all is not asked again for each column. */
function holds(
  { list, desks, without }: ListPart,
  all: Pick<Counted, 'whole' | 'desks'>,
  { today }: Asking,
): SQL {
  const some = filtersOf(list, today, inPlace, all.whole)
  const others = without && and(...filtersOf(without, today, inPlace))
  const ofDesks = desks && !isDeepStrictEqual(desks, all.desks) ? atDesks(desks) : undefined
  return and(ofDesks, ...some, others && sql`(${others}) is not true`) ?? sql`true`
}

function atDesks(desks: readonly string[]): SQL {
  return sql`${referrals.deskId} = any(${`{${desks.join(',')}}`}::uuid[])`
}

async function namesOf(connection: Connection, split: MeasureSplit, ids: readonly string[]) {
  switch (split) {
    case 'sender':
    case 'municipality':
      return connection
        .select({ id: organisations.id, name: organisations.name })
        .from(organisations)
        .where(inArray(organisations.id, [...ids]))
    case 'desk':
      return connection
        .select({ id: desks.id, name: desks.name })
        .from(desks)
        .where(inArray(desks.id, [...ids]))
    case 'worker':
      return connection
        .select({ id: userAccounts.id, name: userAccounts.displayName })
        .from(userAccounts)
        .where(inArray(userAccounts.id, [...ids]))
    default:
      return []
  }
}

/** By what a referral is told apart, never null: what belongs to no part has an empty key. */
function keyOf(split: MeasureSplit, { today }: Asking): SQL {
  return sql`coalesce((${columnOf(split, today)})::text, '')`
}

function columnOf(split: MeasureSplit, today: string): SQL {
  switch (split) {
    case 'type':
      return sql`${referrals.type}`
    case 'sender':
      return sql`${referrals.senderOrganisationId}`
    case 'municipality':
      return sql`(select ${partitions.municipalityId} from ${partitions}
        where ${partitions.id} = ${referrals.partitionId})`
    case 'desk':
      return sql`${referrals.deskId}`
    case 'status':
      return sql`${referrals.status}`
    case 'worker':
      return sql`${referrals.ownerId}`
    case 'waited': {
      const age = sql`${today}::date - ${dayOf(referrals.submittedAt)}`
      const bands = [...ageBands].reverse().map(({ from }) => {
        const number = sql.raw(String(from))
        return sql`when ${age} >= ${number} then ${number}`
      })
      return sql`case ${sql.join(bands, sql` `)} end`
    }
    case 'outcome':
      return sql`case when ${referrals.status} = 'rejected' then ${referrals.rejectionReason}
        when ${referrals.status} in ('completed', 'failed')
          and ${agreed('outcome', isNotNull(referrals.outcome))} then ${referrals.outcome} end`
    default:
      return groupColumns[split]
  }
}
