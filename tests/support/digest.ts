import pg from 'pg'

/** Tells whether what a database holds is other than it was; ended by whoever opened it. */
export interface Digest {
  /** @returns everything that it holds, as one word */
  take(): Promise<string>
  end(): Promise<void>
}

/**
 * @param ownerUrl where the database is, and how its owner enters it
 * @param left the tables that do not count
 */
export async function openDigest(ownerUrl: string, left: readonly string[]): Promise<Digest> {
  // One connection for all that is asked.
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`set onthaal.scope = 'maintenance'`)
  async function ask(name: string, text: string): Promise<string> {
    const { rows } = await owner.query<{ answer: string }>({ name, text })
    const [row] = rows
    if (row === undefined) throw new Error(`No answer to: ${text}`)
    return row.answer
  }

  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename <> all($1) order by name`,
    [left],
  )
  const tables = rows
    .map(({ name }) => `select hashtextextended(t::text, 0) as hash from "${name}" t`)
    .join(' union all ')
  const whole = `select sum(hash)::text || ' ' || count(*) as answer from (${tables}) as row`
  let last = { transaction: '', answer: '' }
  return {
    async take() {
      // Whatever writes takes a number for its transaction: where none was taken since, no row changed.
      const transaction = await ask(
        'next',
        'select pg_snapshot_xmax(pg_current_snapshot())::text as answer',
      )
      if (transaction !== last.transaction) {
        last = { transaction, answer: await ask('whole', whole) }
      }
      return last.answer
    },
    end: () => owner.end(),
  }
}
