import type { LiveChange } from '@onthaal/shared/live-changes'
import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** What was committed since a look at the journal. */
export interface JournalPart {
  /** What this look saw, for the next one. */
  readonly snapshot: string
  /** The oldest transaction that was still at work; all before it is seen for good. */
  readonly cursor: string
  /** Whether something may be missing, so that everything has to be read anew. */
  readonly isGap: boolean
  readonly changes: readonly LiveChange[]
}

/** How the process reads what changed: it looks for everybody at once, and works for nobody. */
export interface LiveJournal {
  /** @returns what was committed after a snapshot of an earlier look */
  since(snapshot: string): Promise<JournalPart>
  /** @returns what was committed after a cursor of an earlier look, and maybe some of it once more */
  after(cursor: string): Promise<JournalPart>
  /** @returns what was written in the last so many seconds */
  recent(seconds: number): Promise<JournalPart>
  /** Drops what is older than a day. @returns how much that was */
  drop(): Promise<number>
}

/** With more than this at once it is cheaper to read everything anew. */
const atMost = 1_000

/** Opens two doors in SQL, which are shut to every actor. */
export function createLiveJournal({ atTheDoor }: Pick<Database, 'atTheDoor'>): LiveJournal {
  const read = (snapshot: string | null, seconds: number) =>
    atTheDoor(async (connection) => {
      const { rows } = await connection.execute<{ part: JournalPart }>(
        sql`select live_changes_since(${snapshot}::pg_snapshot, make_interval(secs => ${seconds}),
          ${atMost + 1}) as part`,
      )
      const [row] = rows
      if (row === undefined) throw new Error('The journal of changes gave no answer')
      const { part } = row
      return part.changes.length > atMost ? { ...part, isGap: true, changes: [] } : part
    })

  return {
    since: (snapshot) => read(snapshot, 0),
    // As if nothing else had been at work then: whatever was comes once more, and nothing is missed.
    after: (cursor) => read(`${cursor}:${cursor}:`, 0),
    recent: (seconds) => read(null, seconds),
    drop: () =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ dropped: number }>(
          sql`select drop_old_live_changes() as dropped`,
        )
        return rows[0]?.dropped ?? 0
      }),
  }
}
