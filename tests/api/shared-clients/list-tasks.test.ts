import type { TaskList } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  acceptedReferral,
  completion,
  done,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, partitions, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listTasks',
  world,
  by: 'counsellor',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/tasks',
})

const dueFor = async (client: Client) =>
  done(await client.get<TaskList>('/tasks')).items.map(({ what }) => what)

test('what was ticked, or shares its person no more, is not to be done', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const task = await newTask(clerk, id, { what: 'Gedaan', by: '2026-03-02', party: 'sender' })
  expect(await dueFor(clerk)).toContain('Gedaan')
  await clerk.post(`/referrals/${id}/tasks/${task.id}/progress`, { state: 'done' })
  expect(await dueFor(clerk)).not.toContain('Gedaan')
  const taken = await submittedReferral(clerk)
  await newTask(clerk, taken.id, { what: 'Ingetrokken', by: '2026-03-02', party: 'sender' })
  await clerk.post(
    `/referrals/${taken.id}/cancellation`,
    { reason: 'mistake' },
    {
      version: taken.version,
    },
  )
  expect(await dueFor(clerk)).not.toContain('Ingetrokken')
})

test('of whom nobody follows any more nothing is to be done', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const open = await acceptedReferral(clerk, counsellor)
  await newTask(clerk, open.id, { what: 'Aan de stad', by: '2026-03-02', party: 'sender' })
  await newTask(clerk, open.id, { what: 'Aan het loket', by: '2026-03-02' })
  expect(await dueFor(clerk)).toContain('Aan de stad')
  await move(counsellor, open, 'completion', completion)
  expect(await dueFor(clerk)).not.toContain('Aan de stad')
  expect(await dueFor(counsellor)).not.toContain('Aan het loket')
})

test('a task goes with its client to the desk that has them now', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  await world().rows('insert into desk_partition values ($1, $2)', [
    ...[desks.otherCity, partitions.city],
  ])
  const next = await world().signIn('otherCounsellor')
  const sent = await submittedReferral(clerk, { desk: desks.city })
  await newTask(clerk, sent.id, { what: 'Gaat mee', by: '2026-03-02' })
  expect(await dueFor(counsellor)).toContain('Gaat mee')
  await move(counsellor, sent, 'forwarding', { desk: desks.otherCity, reason: 'Woont daar.' })
  expect(await dueFor(counsellor)).not.toContain('Gaat mee')
  expect(await dueFor(next)).toContain('Gaat mee')
  await world().rows("update task set state = 'withdrawn' where what = 'Gaat mee'")
  await world().rows('delete from desk_partition where desk_id = $1 and partition_id = $2', [
    ...[desks.otherCity, partitions.city],
  ])
})

test('no more than a hundred at once, and it says that there is more', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const task = await newTask(clerk, id, { what: 'Veel', by: '2026-03-02', party: 'sender' })
  expect(done(await clerk.get<TaskList>('/tasks')).isWhole).toBe(true)
  await world().rows(
    `insert into task select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
     from task t cross join generate_series(1, 100) where t.id = $1`,
    [task.id],
  )
  const { items, isWhole } = done(await clerk.get<TaskList>('/tasks'))
  expect([items.length, isWhole]).toEqual([100, false])
  await world().rows("update task set state = 'withdrawn' where what = 'Veel'")
})

test('what is due by today is listed for whom it falls to, the longest due first', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id, person } = await acceptedReferral(clerk, counsellor)
  const [today, tomorrow] = ['2026-03-02', '2026-03-03']
  await newTask(clerk, id, { what: 'Voor het loket', by: today })
  await newTask(clerk, id, { what: 'Pas morgen', by: tomorrow })
  await newTask(counsellor, id, { what: 'Voor de stad', by: today, party: 'sender' })
  await newTask(counsellor, id, {
    ...{ what: 'Voor mij', by: today, assignee: userId('counsellor') },
  })
  expect((await dueFor(counsellor)).toSorted()).toEqual(['Voor het loket', 'Voor mij'])
  expect(await dueFor(await world().asUser('languageAdvisor'))).toEqual(['Voor het loket'])
  expect(await dueFor(clerk)).toEqual(['Voor de stad'])
  for (const name of ['otherCounsellor', 'otherClerk', 'socialWorker'] as const) {
    expect(await dueFor(await world().asUser(name)), name).toEqual([])
  }
  world().clock.advance(24 * 60)
  const later = await world().signIn('counsellor')
  expect((await dueFor(later)).at(-1)).toBe('Pas morgen')
  const sender = await world().signIn('clerk')
  const { items } = done(await sender.get<TaskList>('/tasks'))
  expect(items).toMatchObject([{ by: today, isMine: false, person: { id: person.id } }])
  expect((await sender.get(`/referrals/${items[0]?.referral}/sharedClient`)).status).toBe(200)
})
