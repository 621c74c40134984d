import pg from 'pg'

/**
 * Runs a job as the owner of the tables, who says aloud that this is maintenance: the way past
 * row-level security that the application does not have.
 */
export async function asMaintainer<T>(
  ownerUrl: string,
  job: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("begin; set local onthaal.scope = 'maintenance'")
    const result = await job(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}

/**
 * How many connections of this very database wait for a lock: other test files have databases of their
 * own on the same server.
 */
export async function waitingForLocks(client: Pick<pg.Client, 'query'>): Promise<number> {
  const { rows } = await client.query<{ waiting: number }>(
    `select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid)
     where not granted and datname = current_database()`,
  )
  return rows[0]?.waiting ?? 0
}
