import { beforeAll, expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// What PostgreSQL itself refuses of the log, whatever the application forgets.

const database = bareDatabase()

const overseer: Setting = { ...clerk, user_id: userId('privacyOfficer'), oversight: 'on' }
const others: Record<string, Setting> = {
  'of the OCMW': { ...actors.ocmw, oversight: 'on' },
  'of the other city': { ...actors.elsewhere, oversight: 'on' },
}

interface Seen {
  readonly organisation: string
  readonly keeper: string
}

async function seenBy(actor: Setting): Promise<Set<string>> {
  const { rows } = await database().as<Seen>(
    actor,
    'select organisation_id as organisation, keeper_id as keeper from consultation',
  )
  return new Set(rows.map(({ organisation, keeper }) => `${organisation} ${keeper}`))
}

beforeAll(async () => {
  const { world } = database()
  const ocmw = await world.asUser('socialWorker')
  await ocmw.post('/persons', { familyName: 'Elders', nationalities: [] })
})

test('whoever oversees the city reads what it saw, and what the agency saw of its files', async () => {
  const [city, agency] = [organisations.city.id, organisations.agency.id]
  expect(await seenBy(overseer)).toEqual(new Set([`${city} ${city}`, `${agency} ${city}`]))
})

test('without oversight one reads what one saw oneself', async () => {
  expect((await seenBy({ ...overseer, oversight: undefined as never })).size).toBe(0)
  const { rows } = await database().as<{ id: string }>(
    clerk,
    'select distinct user_id as id from consultation',
  )
  expect(rows).toEqual([{ id: userId('clerk') }])
})

test.each(Object.keys(others))(
  'whoever oversees the files %s reads nothing of the city',
  async (name) => {
    const actor = others[name] ?? {}
    for (const pair of await seenBy(actor)) expect(pair).not.toContain(organisations.city.id)
    const { rows } = await database().as<{ id: string }>(
      actor,
      'select consultation_id as id from consultation_subject',
    )
    const ofCity = await database().world.rows<{ id: string }>(
      'select id from consultation where keeper_id = $1',
      [organisations.city.id],
    )
    const ids = new Set(ofCity.map(({ id }) => id))
    expect(rows.filter(({ id }) => ids.has(id))).toEqual([])
  },
)

test('nobody writes what a colleague, or another organisation, would have seen', async () => {
  const id = '0198c0de-0000-7000-8000-00000000dead'
  const copy = (table: string, changes: object) =>
    `insert into ${table} select (jsonb_populate_record(c, '${JSON.stringify({ id, consultation_id: id, ...changes })}')).*
     from ${table} c limit 1`
  for (const table of ['consultation', 'consultation_subject']) {
    for (const change of [
      { user_id: userId('schoolClerk') },
      { organisation_id: organisations.ocmw.id },
      { partition_id: partitions.otherCity },
    ]) {
      const attempt = database().as(clerk, copy(table, change))
      await expect(attempt).rejects.toMatchObject({ code: '42501' })
    }
    expect((await database().as(clerk, copy(table, {}))).rowCount).toBe(1)
  }
})

test('a month is reached through its table alone, and locked by itself', async () => {
  const months = await database().world.rows<{ name: string; locked: boolean }>(
    `select relname as name, relrowsecurity and relforcerowsecurity as locked
     from pg_class where relispartition and relkind = 'r'`,
  )
  expect(months.length).toBeGreaterThan(10)
  expect(months.filter(({ locked }) => !locked)).toEqual([])
  for (const statement of ['select 1 from', 'delete from', 'truncate']) {
    const attempt = database().as(overseer, `${statement} consultation_2026_03`)
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
  }
})

test('months are made ahead once, and dropped when they are older than what is kept', async () => {
  const { world } = database()
  const months = async () =>
    world.rows<{ name: string }>(
      `select relname as name from pg_class where relispartition and relkind = 'r'
         and relname < 'consultation_2020' order by 1`,
    )
  const ensure = (moment: string) =>
    world.rows<{ made: number }>('select ensure_consultation_months($1) as made', [moment])
  const drop = (years: number) =>
    world.rows<{ dropped: number }>('select drop_old_consultation_months($1) as dropped', [years])
  expect(await ensure('2012-11-30T23:59:00Z')).toEqual([{ made: 8 }])
  expect(await ensure('2012-11-30T23:59:00Z')).toEqual([{ made: 0 }])
  expect((await months()).map(({ name }) => name)).toEqual([
    'consultation_2012_11',
    'consultation_2012_12',
    'consultation_2013_01',
    'consultation_2013_02',
  ])
  const yearsSince = new Date().getUTCFullYear() - 2012
  expect(await drop(yearsSince + 1)).toEqual([{ dropped: 0 }])
  expect(await drop(10)).toEqual([{ dropped: 8 }])
  expect(await months()).toEqual([])
})
