import type { SafeFact, SafeSplit, YearQuarter } from '@onthaal/shared/safe-figures'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { safeFigures } from '../db/tables/safe-figures.ts'

/** Facts of the people whom one municipality or OCMW referred. */
export interface PlaceFacts {
  readonly partitionId: string
  readonly senderKind: 'municipality' | 'ocmw'
  readonly facts: readonly SafeFact[]
}

/** A number to be told. */
export interface FigureToTell {
  readonly partitionId: string
  readonly senderKind: 'municipality' | 'ocmw'
  readonly split: SafeSplit | 'quarter'
  readonly position: number
  readonly codes: readonly string[]
  readonly people: number
}

export type TellingRepository = ReturnType<typeof createTellingRepository>

/** Opens the doors in SQL of the step that tells figures; they are shut to every actor. */
export function createTellingRepository(connection: Connection) {
  return {
    /**
     * @param latest the last quarter that may be told, by its number
     * @returns the number of the next quarter, with the threshold of its year if that has one; nothing when there is none,
     *   or somebody is at it
     */
    async begin(
      latest: number,
    ): Promise<{ quarter: number; threshold: number | null } | undefined> {
      const { rows } = await connection.execute<{ quarter: number; threshold: number | null }>(
        sql`select quarter, threshold from begin_safe_figures(${latest}::integer)`,
      )
      return rows[0]
    },

    /** @returns who was referred in the year up to that quarter, by place */
    async facts({ year, quarter }: YearQuarter): Promise<PlaceFacts[]> {
      const { rows } = await connection.execute<FactRow>(
        sql`select partition_id as "partitionId", sender_kind as "senderKind", quarter, type, result,
            pick_up as "pickUp", language, born, people
          from safe_figure_facts(${year}::integer, ${quarter}::integer)`,
      )
      const places = new Map<string, PlaceFacts & { facts: SafeFact[] }>()
      for (const { partitionId, senderKind, ...fact } of rows) {
        const key = `${partitionId} ${senderKind}`
        const place = places.get(key) ?? { partitionId, senderKind, facts: [] }
        place.facts.push(fact)
        places.set(key, place)
      }
      return [...places.values()]
    },

    /** @returns the runs of quarters that were told of the year, in the order of time */
    async runs(year: number): Promise<FigureToTell[]> {
      const { partitionId, senderKind, split, position, codes, people } = safeFigures
      return connection
        .select({ partitionId, senderKind, split, position, codes, people })
        .from(safeFigures)
        .where(and(eq(safeFigures.year, year), eq(split, 'quarter')))
        .orderBy(asc(partitionId), asc(senderKind), asc(position))
    },

    /** Writes what is told of a quarter. */
    async write(
      figures: readonly FigureToTell[],
      { year, quarter, threshold, now }: YearQuarter & { threshold: number; now: Date },
    ): Promise<void> {
      const rows = figures.map(({ partitionId, senderKind, ...figure }) => ({
        ...figure,
        ...{ partition_id: partitionId, sender_kind: senderKind },
      }))
      await connection.execute(
        sql`select write_safe_figures(${JSON.stringify(rows)}::jsonb, ${year}::integer, ${quarter}::integer,
          ${threshold}::integer, ${now.toISOString()}::timestamptz)`,
      )
    },
  }
}

type FactRow = Omit<PlaceFacts, 'facts'> & SafeFact & Record<string, unknown>
