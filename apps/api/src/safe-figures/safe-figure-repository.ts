import type { SafeSplit, ToldYear } from '@onthaal/shared/safe-figures'
import { asc, desc, eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { partitions } from '../db/tables/partitions.ts'
import { safeFigureQuarters, safeFigures } from '../db/tables/safe-figures.ts'
import { runOf } from './run-codes.ts'

export type SafeFigureRepository = ReturnType<typeof createSafeFigureRepository>

/** What was told of one municipality or OCMW in a year. */
export interface ToldPlace extends ToldYear {
  readonly place: string
  readonly senderKind: 'municipality' | 'ocmw'
}

/** Reads what was told, and nothing else: it never comes near the cases. */
export function createSafeFigureRepository(connection: Connection) {
  return {
    /** @returns the quarters that were told, the newest first */
    async quarters() {
      const { year, quarter, threshold } = safeFigureQuarters
      return connection
        .select({ year, quarter, threshold })
        .from(safeFigureQuarters)
        .orderBy(desc(year), desc(quarter))
    },

    /** @returns what was told of each place, by name; places of which nothing was told are not there */
    async told(year: number): Promise<ToldPlace[]> {
      const { partitionId, senderKind, split, position, codes, people } = safeFigures
      const rows = await connection
        .select({ partitionId, place: partitions.name, senderKind, split, codes, people })
        .from(safeFigures)
        .innerJoin(partitions, eq(partitions.id, partitionId))
        .where(eq(safeFigures.year, year))
        .orderBy(asc(partitions.name), asc(partitionId), asc(senderKind), asc(split), asc(position))
      const places = new Map<string, Row[]>()
      for (const row of rows) {
        const key = `${row.partitionId} ${row.senderKind}`
        places.set(key, [...(places.get(key) ?? []), row])
      }
      return [...places.values()].map(placeOf)
    },
  }
}

interface Row {
  readonly place: string
  readonly senderKind: 'municipality' | 'ocmw'
  readonly split: SafeSplit | 'quarter'
  readonly codes: string[]
  readonly people: number
}

function placeOf(rows: readonly Row[]): ToldPlace {
  const runs = rows.filter(({ split }) => split === 'quarter').map(runOf)
  const splits = new Map<SafeSplit, { codes: string[]; people: number }[]>()
  for (const { split, codes, people } of rows) {
    if (split !== 'quarter') splits.set(split, [...(splits.get(split) ?? []), { codes, people }])
  }
  const [first] = rows
  if (first === undefined) throw new Error('A place of which nothing was told is none')
  const { place, senderKind } = first
  return {
    ...{ place, senderKind, runs },
    splits: [...splits].map(([split, groups]) => ({ split, groups })),
  }
}
