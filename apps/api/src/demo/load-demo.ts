import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { demoRows } from './demo-rows.ts'

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const rowsPerStatement = 1_000

export interface LoadDemoOptions {
  readonly ownerUrl: string
  /** The day of the demonstration: all dates follow from it. */
  readonly now: Date
}

/**
 * Fills an empty database with invented people and their referrals, all or nothing. Where anybody has
 * an account already, it does nothing.
 */
export async function loadDemo({ ownerUrl, now }: LoadDemoOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'onthaal-demo' })
  await client.connect()
  try {
    await client.query("begin; set local onthaal.scope = 'maintenance'")
    // Two instances that start together load once: the second waits here and finds accounts.
    await client.query('lock table user_account in share row exclusive mode')
    const { rowCount } = await client.query('select from user_account limit 1')
    if (rowCount === 0) {
      const database = drizzle(client)
      for (const { table, rows } of await demoRows(now)) {
        for (let at = 0; at < rows.length; at += rowsPerStatement) {
          await database.insert(table).values(rows.slice(at, at + rowsPerStatement))
        }
      }
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}
