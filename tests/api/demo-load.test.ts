import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadDemo } from '@onthaal/api/src/demo/load-demo.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asMaintainer } from '../support/owner.ts'
import { createTestDatabase } from '../support/postgres.ts'
import type { TestDatabase } from '../support/test-server.ts'

const megabyte = 2 ** 20

let database: TestDatabase
let took = 0
const now = new Date('2026-11-23T10:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase()
  const begun = performance.now()
  await loadDemo({ ownerUrl: database.ownerUrl, now })
  took = performance.now() - begun
})
afterAll(() => database.drop())

function ask<Row extends object>(statement: string): Promise<Row[]> {
  return asMaintainer(database.ownerUrl, async (client) => (await client.query(statement)).rows)
}

test('a first start is quick, and every table about people holds rows', async () => {
  expect(took).toBeLessThan(20_000)
  const [counts] = await ask<{ referrals: number }>(`select
    (select count(*)::int from referral) as referrals,
    (select count(*)::int from household_member) as members,
    (select count(*)::int from guardian) as guardians,
    (select count(*)::int from referral_household) as snapshots,
    (select count(*)::int from person_file_change) as changes,
    (select count(*)::int from intake_interview) as talks,
    (select count(*)::int from consultation) as consultations,
    (select count(*)::int from consultation_subject) as subjects`)
  expect(counts?.referrals).toBeGreaterThan(800)
  for (const [table, count] of Object.entries(counts ?? {})) {
    expect(count, table).toBeGreaterThan(100)
  }
})

test('the desks have free slots in the coming weeks, and people who come, today among it', async () => {
  const kept = await ask(
    `select slot.id from slot left join appointment on slot_id = slot.id and state <> 'cancelled'
     group by slot.id having slot.taken <> count(appointment.id)`,
  )
  expect(kept).toEqual([])
  const desks = await ask<{ free: number; today: number; later: number }>(
    `select sum(capacity - taken)::int as free,
       sum(taken) filter (where starts_at::date = '2026-11-23')::int as today,
       sum(taken) filter (where starts_at::date > '2026-11-23')::int as later
     from slot group by desk_id`,
  )
  expect(desks).toHaveLength(2)
  for (const { free, today, later } of desks) {
    expect(free).toBeGreaterThan(10)
    expect(today).toBe(3)
    expect(later).toBeGreaterThan(4)
  }
})

test('children are followed: in every colour, with a next step and without, and in each way', async () => {
  const chains = await ask<{ state: string; starts_on: string | null; next_step: string | null }>(
    `select state, starts_on::text, next_step from education_chain
     where organisation_id = (select membership.organisation_id from membership join user_account on user_account.id = user_id
       where username = 'balie')`,
  )
  const open = chains.filter(({ state }) => state === 'open')
  const between = (from: string, until: string) =>
    open.filter(({ starts_on: day }) => day !== null && from <= day && day < until)
  for (const some of [
    between('2000-01-01', '2026-11-23'),
    between('2026-11-23', '2026-12-04'),
    between('2026-12-04', '2026-12-24'),
    between('2026-12-24', '9999-12-31'),
  ]) {
    expect(some.length).toBeGreaterThan(0)
  }
  expect(open.filter(({ next_step: step }) => step !== null).length).toBeGreaterThan(2)
  expect(open.filter(({ next_step: step }) => step === null).length).toBeGreaterThan(2)
  const [counts] = await ask<Record<string, number>>(`select
    (select count(*)::int from education_chain where state = 'closed') as proved,
    (select count(*)::int from education_proof) as proofs,
    (select count(*)::int from education_chain where state = 'open' and closing_reason is not null) as leaving,
    (select count(*)::int from education_chain_event where event = 'takenOver') as arrived,
    (select count(*)::int from escalation) as escalated,
    (select count(*)::int from education_chain where state = 'open' and starts_on < '2026-12-04'
       and id not in (select chain_id from escalation)) as unescalated`)
  for (const [what, count] of Object.entries(counts ?? {})) {
    expect(count, what).toBeGreaterThan(0)
  }
})

test('row-level security is forced again on every table, so that the owner sees nothing by accident', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query('select from referral')
  const { rows: open } = await client.query(
    'select relname from pg_class where relrowsecurity and not relforcerowsecurity',
  )
  await client.end()
  expect(rows).toEqual([])
  expect(open).toEqual([])
})

test('where somebody has an account already nothing is added', async () => {
  const before = await ask('select count(*) from referral')
  await loadDemo({ ownerUrl: database.ownerUrl, now, seed: 1 })
  expect(await ask('select count(*) from referral')).toEqual(before)
})

test('names and words come through as they are, whatever their script', async () => {
  const found = await ask<{ name: string }>(
    `select distinct original_script_name as name from person_file where original_script_name is not null`,
  )
  for (const script of [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Ethiopic}/u]) {
    expect(found.filter(({ name }) => script.test(name)).length).toBeGreaterThan(5)
  }
})

test('ten thousand referrals over five years stream in without being held', {
  timeout: 180_000,
}, async () => {
  const large = await createTestDatabase()
  const memory = watchMemory()
  try {
    await loadDemo({ ownerUrl: large.ownerUrl, now, referrals: 10_000, months: 60 })
    const growth = memory.stop()
    const loaded = await asMaintainer(large.ownerUrl, async (client) => {
      const { rows } = await client.query<{ count: number; first: Date; events: number }>(
        `select count(*)::int as count, min(created_at) as first,
         (select count(*)::int from referral_event) as events from referral`,
      )
      return rows[0]
    })
    expect(loaded?.count).toBeGreaterThan(9_500)
    expect(loaded?.events).toBeGreaterThan(40_000)
    expect(loaded?.first.getFullYear()).toBeLessThanOrEqual(2022)
    expect(growth / megabyte).toBeLessThan(40)
  } finally {
    memory.stop()
    await large.drop()
  }
})

/** Watches how far what is truly held grows: what the collector takes away was not. */
function watchMemory() {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const held = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = held()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, held())
  }, 1_000)
  return {
    stop: () => {
      clearInterval(timer)
      return most - before
    },
  }
}

test('whoever works in the demonstration has mail, tasks, terms and notices, seen and unseen', async () => {
  const [counts] = await ask<Record<string, number>>(`select
    (select count(*)::int from membership where email like '%@voorbeeld.test') as addresses,
    (select count(*)::int from referral_term) as terms,
    (select count(*)::int from task where state = 'open' and party = 'sender') as "tasks of senders",
    (select count(*)::int from task where state = 'open' and party = 'receiver') as "tasks of desks",
    (select count(*)::int from task where state = 'open' and due_on < '2026-11-23') as "tasks too late",
    (select count(*)::int from task where state = 'done') as "tasks done",
    (select count(*)::int from notice where seen_at is null) as unseen,
    (select count(*)::int from notice where seen_at is not null) as seen,
    (select count(*)::int from referral where sent_by is not null) as sent,
    (select count(*)::int from notice join membership on membership.id = membership_id
       join user_account on user_account.id = user_id where username = 'balie') as "of one clerk"`)
  for (const [what, count] of Object.entries(counts ?? {})) {
    expect(count, what).toBeGreaterThan(0)
  }
  const strange = await ask(
    `select from notice where seen_at > '2026-11-23T10:00:00Z' or at > '2026-11-23T10:00:00Z'`,
  )
  expect(strange).toEqual([])
})

test('an OCMW asks feedback that is due, one that is late and one that it got', async () => {
  const [found] = await ask<{ soon: number; late: number; answered: number }>(
    `select count(*) filter (where due_on between '2026-11-23' and '2026-12-07')::int as soon,
       count(*) filter (where due_on < '2026-11-23' and f.id is null)::int as late,
       count(*) filter (where f.id is not null)::int as answered
     from project_evaluation e left join project_feedback f using (partition_id, referral_id, due_on)
     join referral r on r.id = e.referral_id
     join organisation o on o.id = r.sender_organisation_id and o.kind = 'ocmw'`,
  )
  for (const [state, count] of Object.entries(found ?? {})) expect(count, state).toBeGreaterThan(0)
})

test('a report tells of the last whole quarter under an agreement', async () => {
  const reports = await ask<{ until: string; sent: number }>(
    `select period_until::text as until,
       (select (m -> 'values' -> 0 ->> 'count')::int from jsonb_array_elements(content -> 'measures') m
        where m ->> 'measure' = 'sent') as sent from period_report`,
  )
  expect(reports).toHaveLength(1)
  expect(reports[0]?.until).toBe('2026-09-30')
  expect(reports[0]?.sent).toBeGreaterThan(10)
})

test('figures tell everybody apart who was sent, by municipalities and by the agency', async () => {
  const sentByKind = await ask<{ kind: string; without: number }>(
    `select o.kind, count(*) filter (where sent_language is null or sent_nationality_group is null
       or sent_age_group is null)::int as without
     from referral r join organisation o on o.id = r.sender_organisation_id
     where submitted_at is not null group by o.kind order by o.kind`,
  )
  expect(sentByKind).toEqual([
    { kind: 'agency', without: 0 },
    { kind: 'municipality', without: 0 },
    { kind: 'ocmw', without: 0 },
  ])
})

test('figures find who came, what was escalated and who was informed, in months that are to be counted', async () => {
  const [found] = await ask<Record<string, number>>(
    `select count(*) filter (where state = 'came')::int as came,
       count(*) filter (where state = 'noShow')::int as "did not come",
       (select count(*)::int from notice where kind = 'appointment') as notices,
       (select count(*)::int from notice join membership on membership.id = membership_id
        where notice.kind = 'late' and 'manager' = any(roles)) as "told to managers",
       (select count(*)::int from referral_escalation) as escalated,
       (select count(distinct person_id)::int from informing) as informed,
       (select count(*)::int from person p where not exists (select from informing i where i.person_id = p.id)) as uninformed
     from appointment where starts_at < '2026-11-23'`,
  )
  for (const [what, count] of Object.entries(found ?? {})) expect(count, what).toBeGreaterThan(0)
  const unmarked = await ask(
    `select from appointment a join referral r on r.partition_id = a.partition_id and r.id = a.referral_id
     where state in ('came', 'noShow') and not exists (select from figure_mark m
       where m.desk_id = r.desk_id and m.month = figure_month_of(a.starts_at))
     union all
     select from referral_escalation e join referral r on r.partition_id = e.partition_id and r.id = e.referral_id
     where r.status <> 'enteredInError' and not exists (select from figure_mark m
       where m.desk_id = r.desk_id and m.month = figure_month_of(e.at))`,
  )
  expect(unmarked).toEqual([])
})
