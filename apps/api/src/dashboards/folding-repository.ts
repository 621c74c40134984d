import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

export type FoldingRepository = ReturnType<typeof createFoldingRepository>

interface Folded {
  readonly folded: number
  readonly left: number
}

/** Opens the doors in SQL of the steps that count whole months; they are shut to every actor. */
export function createFoldingRepository(connection: Connection) {
  return {
    /** @returns how many months of a desk were counted anew, and how many are left; nothing when somebody else is at it */
    async fold(atMost: number): Promise<Folded | undefined> {
      const { rows } = await connection.execute<{ folded: number | null; left: number | null }>(
        sql`select folded, left_over as left from fold_figures(${atMost}::integer)`,
      )
      const [row] = rows
      return row?.folded == null ? undefined : { folded: row.folded, left: row.left ?? 0 }
    },

    /** @returns the first day of each month that figures can be of */
    async months(): Promise<Day[]> {
      const { rows } = await connection.execute<{ month: Day }>(
        sql`select month::text as month from months_of_figures() as month where month is not null order by 1`,
      )
      return rows.map(({ month }) => month)
    },

    /**
     * @returns how many desks have other figures of the month than are kept, all of which are marked; nothing when
     *   somebody else is at it
     */
    async check(month: Day): Promise<number | undefined> {
      const { rows } = await connection.execute<{ drifted: number | null }>(
        sql`select check_figures(${month}::date) as drifted`,
      )
      return rows[0]?.drifted ?? undefined
    },
  }
}
