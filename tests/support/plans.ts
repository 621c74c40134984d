import pg from 'pg'
import { type Statement, statementsOf } from './statements.ts'
import type { TestApp } from './test-app.ts'

/** Lets the database know how many rows there are, so that it plans as with all of them. */
export async function analyze(world: TestApp): Promise<void> {
  const owner = new pg.Client({ connectionString: world.database.ownerUrl })
  await owner.connect()
  await owner.query('analyze')
  await owner.end()
}

/** The plans of what a request asks, made as the application role and the actor of the request. */
export async function plansOf(world: TestApp, job: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(job)
  const begin = statements.find(({ text }) => text.startsWith('begin'))
  const reads = statements.filter(
    ({ text }) => /^select/i.test(text) && !/resolve_session/.test(text),
  )
  const client = new pg.Client({ connectionString: world.database.url })
  await client.connect()
  try {
    await client.query(begin?.text ?? '')
    // As the application asks (apps/api/src/db/database.ts): one plan, whatever the values.
    await client.query('set local plan_cache_mode = force_generic_plan')
    const plans: string[] = []
    for (const { text, values } of reads) plans.push(await explain(client, { text, values }))
    return plans
  } finally {
    await client.end()
  }
}

async function explain(client: pg.Client, { text, values }: Statement): Promise<string> {
  await client.query(`prepare wanted as ${text}`)
  const literals = values.map((value) =>
    client.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)),
  )
  const list = literals.length === 0 ? '' : `(${literals.join(', ')})`
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute wanted${list}`)
  await client.query('deallocate wanted')
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
