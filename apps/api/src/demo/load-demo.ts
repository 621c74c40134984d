import { getTableName } from 'drizzle-orm'
import pg from 'pg'
import { copyLines, createRowWriter } from './copy-rows.ts'
import { fillAgencyReferrals } from './demo-agency-referrals.ts'
import { fillAppointments } from './demo-appointments.ts'
import { fillConsultations } from './demo-consultations.ts'
import { fillEducation } from './demo-education.ts'
import { fillProjects } from './demo-projects.ts'
import { fillReports } from './demo-reports.ts'
import { createDemo, type DemoPlan, usualPlan } from './demo-rows.ts'
import { fillWork } from './demo-work.ts'
import { type LifeRows, lifeTables } from './life-rows.ts'
import { whoIsWho } from './who-is-who.ts'

export type LoadDemoOptions = { readonly ownerUrl: string } & Pick<DemoPlan, 'now'> &
  Partial<DemoPlan>

/** How many rows are held before they go to the database: enough to be quick, few enough to be small. */
const rowsAtOnce = 15_000

/**
 * Fills an empty database with invented people and their referrals, all or nothing. Where anybody has
 * an account already, it does nothing.
 */
export async function loadDemo({ ownerUrl, ...wanted }: LoadDemoOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'onthaal-demo' })
  await client.connect()
  try {
    await client.query("begin; set local onthaal.scope = 'maintenance'")
    // Two instances that start together load once: the second waits here and finds accounts.
    await client.query('lock table user_account in share row exclusive mode')
    const { rowCount } = await client.query('select from user_account limit 1')
    if (rowCount === 0) {
      await fill(client, { ...usualPlan, ...wanted })
      await fillAppointments(client, wanted.now)
      await fillProjects(client, wanted.now)
      await fillAgencyReferrals(client, wanted.now)
      await fillEducation(client, wanted.now)
      await fillWork(client, wanted.now)
      await fillConsultations(client, wanted.now)
      await fillReports(client, wanted.now)
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client, plan: DemoPlan): Promise<void> {
  const { world, time, families } = createDemo(plan)
  const first = await whoIsWho(world, plan, time.first)
  const tables = [...first.map(({ table }) => table), ...Object.values(lifeTables)]
  await withoutForce(client, tables.map(getTableName), async () => {
    for (const { table, rows } of first) {
      const { statement, line } = createRowWriter(table)
      await copyLines(client, statement, rows.map(line))
    }
    await copyFamilies(client, families())
  })
}

async function copyFamilies(client: pg.Client, families: Iterable<LifeRows>): Promise<void> {
  const writers = Object.entries(lifeTables).map(([name, table]) => ({
    name: name as keyof LifeRows,
    ...createRowWriter(table),
    lines: [] as string[],
  }))
  async function flush(): Promise<void> {
    for (const writer of writers) {
      await copyLines(client, writer.statement, writer.lines)
      writer.lines = []
    }
  }
  let held = 0
  for (const family of families) {
    for (const { name, line, lines } of writers) {
      for (const row of family[name]) lines.push(line(row))
      held += family[name].length
    }
    if (held < rowsAtOnce) continue
    await flush()
    held = 0
  }
  await flush()
}

/**
 * COPY does not go together with row-level security, which is forced on the owner too. Within this
 * transaction, and for nobody outside it, the owner is not held; before it ends he is again.
 */
async function withoutForce(
  client: pg.Client,
  tables: readonly string[],
  job: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where relname = any($1) and relforcerowsecurity',
    [tables],
  )
  const say = (how: string) =>
    client.query(
      rows.map(({ name }) => `alter table "${name}" ${how} row level security`).join('; '),
    )
  await say('no force')
  await job()
  await say('force')
}
