import { demoAccounts, demoPassword } from '@onthaal/api/src/demo/demo-accounts.ts'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import { type MeasureDefinition, measureCodes, measureDefinitions } from '@onthaal/shared/measures'
import type { Figures } from '@onthaal/shared/measures/schemas'
import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../../support/postgres.ts'
import { runOn } from '../../support/retention-world.ts'
import { startTestApp, type TestApp } from '../../support/test-app.ts'
import type { TestDatabase } from '../../support/test-server.ts'
import { firstMoment } from '../../support/world.ts'

const today = '2026-03-02'
const managers = ['leiding-stad', 'leiding-agentschap']
const places = new Map(demoAccounts.map((one) => [one.username, one.organisationId]))

let database: TestDatabase
let world: TestApp
const cookies = new Map<string, string>()

beforeAll(async () => {
  database = await createTestDatabase()
  await loadDemo({ ownerUrl: database.ownerUrl, now: firstMoment, referrals: 1_500, months: 60 })
  world = await startTestApp({ database })
  for (const username of managers) {
    const { headers } = await world.nobody.post('/sessions', { username, password: demoPassword })
    cookies.set(username, headers.get('set-cookie')?.split(';')[0] ?? '')
  }
})
afterAll(async () => {
  await world?.close()
  await database?.drop()
})

async function get<Body>(username: string, path: string): Promise<Body> {
  const headers = { cookie: cookies.get(username) }
  const { status, body } = await world.nobody.get<Body>(path, { headers })
  expect(status, path).toBe(200)
  return body
}

const periods = [
  'grain=schoolYear&periods=6',
  'grain=quarter&periods=12&on=2023-12-31',
  'grain=month&periods=12&on=2022-02-03',
]
const splits = ['type', 'outcome', 'ageGroup', 'nationalityGroup', 'status']
/** What its definition does not say to lose anybody who is erased. */
const staying = measureCodes.filter((code) => {
  const { leavesOut }: MeasureDefinition = measureDefinitions[code]
  return !leavesOut.includes('erased') && !code.startsWith('children')
})

/** Every figure of every manager that is to stay, over all years and told apart. */
async function allFigures(): Promise<Record<string, Omit<Figures, 'asOf'>>> {
  const found: Record<string, Omit<Figures, 'asOf'>> = {}
  const measures = staying.map((code) => `measure=${code}`).join('&')
  for (const username of managers) {
    for (const period of periods) {
      for (const split of splits) {
        const address = `/figures?${period}&split=${split}&${measures}`
        const { asOf: _asOf, ...figures } = await get<Figures>(username, address)
        found[`${username} ${period} ${split}`] = figures
      }
    }
  }
  return found
}

async function foldAll(): Promise<void> {
  await world.foldFigures()
}

async function one<Row extends object>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [row] = await world.rows<Row>(statement, values)
  if (row === undefined) throw new Error(`Nothing: ${statement}`)
  return row
}

const gone = 'select count(*)::int as count from person_file where erased_at is not null'
const known = 'select count(*)::int as count from person_file where erased_at is null'

test('a dry run lists what would go, logs itself, and lets nothing go', async () => {
  const before = await one<{ count: number }>(known)
  const said = await runOn({ database }, today, true)
  expect(said.length).toBeGreaterThan(3)
  expect(await one(known)).toEqual(before)
  expect(await one(gone)).toEqual({ count: 0 })
  const { listed, reasons } = await one<{ listed: number; reasons: string[] }>(
    `select count(*)::int as listed, array_agg(distinct reason order by reason) as reasons
     from retention_candidate`,
  )
  expect(listed).toBeGreaterThan(150)
  // Of the others some are of children who are still followed.
  const followed = await one<{ kept: number; listed: number }>(
    `select count(*) filter (where r.person_id is null)::int as kept, count(r.person_id)::int as listed
     from education_chain c left join retention_candidate r
       on r.person_id = c.person_id and r.organisation_id = c.organisation_id where c.state = 'open'`,
  )
  expect(followed).toEqual({ kept: expect.any(Number), listed: 0 })
  expect(followed.kept).toBeGreaterThan(30)
  expect(reasons).toEqual(expect.arrayContaining(['followUpClosed', 'minorFollowUpClosed']))
  const logged = await one<{ files: number; dry: boolean; finished: boolean }>(
    `select sum(each.value::int)::int as files, bool_and(is_dry_run) as dry,
       bool_and(finished_at is not null) as finished
     from retention_run left join lateral jsonb_each_text(files) each on true`,
  )
  expect(logged).toEqual({ files: listed, dry: true, finished: true })
})

test('another dry run takes the place of the list, not of the log', async () => {
  const before = await world.rows('select person_id, reason from retention_candidate order by 1')
  await runOn({ database }, today, true)
  expect(await world.rows('select person_id, reason from retention_candidate order by 1')).toEqual(
    before,
  )
})

test('of two runs at once the second does nothing', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('select pg_advisory_lock(4101802)')
  await expect(runOn({ database }, today)).rejects.toThrow('Another run of retention is under way')
  await client.end()
  expect(await one(gone)).toEqual({ count: 0 })
})

test('a run goes as far as it can, and the next one goes on; the figures stay the same', {
  timeout: 120_000,
}, async () => {
  // Its figures are told from what is kept of months, which erasing changes.
  await foldAll()
  const before = await allFigures()
  const held = await measure('legalHold')
  const restricted = await measure('restriction')
  const listed = (
    await world.rows<{ file: string }>(
      `select person_id || ' ' || organisation_id as file from retention_candidate`,
    )
  )
    .map(({ file }) => file)
    .filter((file) => file !== held)

  // Somebody works with the last file of the city, so the run comes to it and no further.
  const somebody = new pg.Client({ connectionString: database.ownerUrl })
  await somebody.connect()
  await somebody.query("begin; set local onthaal.scope = 'maintenance'")
  await somebody.query(
    `select from person_file where (person_id, organisation_id) in (
       select person_id, organisation_id from retention_candidate where organisation_id = $1
       order by person_id desc limit 1) for update`,
    [places.get('balie')],
  )
  await expect(runOn({ database }, today)).rejects.toThrow()
  await somebody.query('rollback')
  await somebody.end()
  const unfinished = 'select count(*)::int as count from retention_run where finished_at is null'
  expect(await one(unfinished)).toEqual({ count: 1 })
  expect(await one(gone)).not.toEqual({ count: 0 })

  await runOn({ database }, today)
  const left = await world.rows(
    `select from person_file where person_id || ' ' || organisation_id = any($1)`,
    [listed],
  )
  expect(left).toEqual([])
  expect(await one(gone)).not.toEqual({ count: 0 })
  expect(listed).toContain(restricted)
  const keeps = await one<{ given: string | null; family: string | null }>(
    `select given_name as given, family_name as family from person_file
     where person_id || ' ' || organisation_id = $1`,
    [held],
  )
  expect(keeps.family ?? keeps.given).toBeTruthy()

  const after = await allFigures()
  expect(after).toEqual(before)
  expect(await world.checkFigures()).toBe(0)
  await foldAll()
  expect(await world.checkFigures()).toBe(0)
  const counts = Object.values(before).flatMap(({ measures }) =>
    measures.flatMap(({ values }) => values.map(({ count }) => count)),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000)
})

test('what is left of a referral is read by its sender and by the desk, and tells of nobody', async () => {
  for (const username of managers) {
    const list: ReferralSelection = { box: 'all', submittedUntil: '2022-12-31' }
    const page = await get<{ items: ReferralListItem[] }>(
      username,
      `/referrals?${new URLSearchParams(Object.entries(list) as [string, string][])}&pageSize=100`,
    )
    const erased = page.items.filter(({ person }) => Object.keys(person).length === 2)
    expect(erased.length).toBeGreaterThan(10)
    const [first] = erased
    const whole = await get<Record<string, unknown>>(username, `/referrals/${first?.id}`)
    expect(whole).not.toHaveProperty('household')
    expect(whole).not.toHaveProperty('messageToReferrer')
    const events = await get<{ items: object[] }>(username, `/referrals/${first?.id}/events`)
    expect(events.items).toEqual([])
  }
})

test('an emptied file is there for nobody', async () => {
  const { id } = await one<{ id: string }>(
    `select person_id as id from person_file where erased_at is not null and organisation_id = $1`,
    [places.get('leiding-stad')],
  )
  const headers = { cookie: cookies.get('leiding-stad') }
  expect((await world.nobody.get(`/persons/${id}`, { headers })).status).toBe(404)
})

test('a second run on the same day finds nothing', async () => {
  const before = await one(known)
  const said = await runOn({ database }, today)
  expect(said.every((line) => line.includes(' 0 files went'))).toBe(true)
  expect(await one(known)).toEqual(before)
})

/** Sets something on a file that would go. @returns whose */
async function measure(kind: 'legalHold' | 'restriction'): Promise<string> {
  const { file } = await one<{ file: string }>(
    `insert into file_measure (partition_id, id, person_id, organisation_id, kind, reason, set_at, set_by)
     select partition_id, gen_random_uuid(), person_id, organisation_id, $1, 'Beroep', now(), recorded_by
     from person_file join retention_candidate c using (partition_id, person_id, organisation_id)
     where c.reason = 'followUpClosed' and not exists (
       select from file_measure m where m.person_id = person_file.person_id)
     order by person_id limit 1 returning person_id || ' ' || organisation_id as file`,
    [kind],
  )
  return file
}
