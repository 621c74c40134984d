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
