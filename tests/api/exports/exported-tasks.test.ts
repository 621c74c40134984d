import { fullName } from '@onthaal/shared/persons'
import type { TaskList } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { linesOf, newExport, takenAlong } from '../../support/exports.ts'
import { acceptedReferral, completion, done, move, newInsz } from '../../support/factories.ts'
import { newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })
const [today, tomorrow] = ['2026-03-02', '2026-03-03']
const belgian = (day: string) => day.split('-').toReversed().join('/')

/** @returns the list as its screen has it, the rows of its file, its text, and what the log says of that */
async function taken(client: Client) {
  const { items } = done(await client.get<TaskList>('/tasks'))
  const { rows, text, trace } = await takenAlong(client, 'Tegen wanneer?', { tasks: {} })
  expect(rows.map(([by, , what, , family, given]) => [by, what, `${given} ${family}`])).toEqual(
    items.map(({ by, what, person }) => [belgian(by), what, fullName(person)]),
  )
  const log = await world().rows<{ people: string[] }>(
    'select action, purpose, role, fields, person_ids as people from consultation where trace_id = $1',
    [trace],
  )
  return { items, rows, text, log }
}

const nothing = { items: [], rows: [], log: [] }

test('what falls to somebody by today, as their list has it, and for whom is in the log', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const insz = newInsz()
  const first = await acceptedReferral(clerk, counsellor)
  const second = await acceptedReferral(clerk, counsellor)
  await world().rows('update person_file set insz = $2 where person_id = $1', [
    ...[first.person.id, insz],
  ])
  const assignee = userId('counsellor')
  await newTask(clerk, first.id, { what: 'Voor het loket', by: today })
  await newTask(counsellor, first.id, { what: 'Voor mij', by: today, assignee })
  await newTask(clerk, second.id, { what: 'Nog eens', by: today })
  await newTask(clerk, second.id, { what: 'Pas morgen', by: tomorrow })
  await newTask(counsellor, second.id, { what: 'Voor de stad', by: today, party: 'sender' })
  const people = [first.person.id, second.person.id].toSorted()

  const own = await taken(counsellor)
  expect(own.rows.map(([, late, what, who]) => [late, what, who]).toSorted()).toEqual([
    ['', 'Nog eens', 'Nog niemand'],
    ['', 'Voor het loket', 'Nog niemand'],
    ['', 'Voor mij', 'Gebruiker counsellor'],
  ])
  expect(new Set(own.rows.map((row) => row.at(-1)))).toEqual(
    new Set([first.reference, second.reference]),
  )
  expect(own.text).not.toContain(insz)
  expect(own.log).toMatchObject([
    {
      ...{ action: 'export', purpose: 'deskQueue', role: 'counsellor' },
      fields: ['identity', 'followUp'],
    },
  ])
  expect(own.log[0]?.people.toSorted()).toEqual(people)

  const advisor = await taken(await world().asUser('languageAdvisor'))
  expect(advisor.rows.map(([, , what]) => what).toSorted()).toEqual(['Nog eens', 'Voor het loket'])
  const city = await taken(clerk)
  expect(city.rows.map(([, , what]) => what)).toEqual(['Voor de stad'])
  expect(city.log).toMatchObject([{ role: 'frontDesk', people: [second.person.id] }])
  for (const name of ['otherCounsellor', 'otherClerk', 'socialWorker'] as const) {
    expect(await taken(await world().asUser(name)), name).toMatchObject(nothing)
  }

  // Of whom nobody follows any more nothing is to be done.
  await move(counsellor, second, 'completion', completion)
  const left = await taken(counsellor)
  expect(left.log).toMatchObject([{ people: [first.person.id] }])
  world().clock.advance(24 * 60)
  const late = await taken(await world().signIn('counsellor'))
  expect(late.rows.map(([, isLate]) => isLate)).toEqual(['Ja', 'Ja'])
})

test('more than a screen shows is whole in a file', async () => {
  const clerk = await world().signIn('clerk')
  const counsellor = await world().signIn('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const { now } = world().clock
  const by = now.toISOString().slice(0, 10)
  const task = await newTask(clerk, id, { what: '=1+1', by, party: 'sender' })
  await world().rows(
    `insert into task select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
     from task t cross join generate_series(1, 120) where t.id = $1`,
    [task.id],
  )
  const { items, isWhole } = done(await clerk.get<TaskList>('/tasks'))
  expect([items.length, isWhole]).toEqual([100, false])
  const exported = await newExport(clerk, { format: 'csv', tasks: {} })
  expect(exported.total).toBe(121)
  const { text } = await clerk.get(`/exports/${exported.id}/file`)
  const cells = linesOf(text).map(([, , what]) => what)
  expect(cells.filter((what) => what === "'=1+1")).toHaveLength(121)
})

const others = [
  ...(['cityManager', 'agencyManager', 'policyOfficer'] as const),
  ...(['privacyOfficer', 'administrator'] as const),
]

test.each(others)(
  'a %s, who follows nobody together with others, takes none along',
  async (name) => {
    const client = await world().signIn(name)
    const { status } = await client.post('/exports', { format: 'csv', tasks: {} })
    expect(status).toBe(403)
  },
)
