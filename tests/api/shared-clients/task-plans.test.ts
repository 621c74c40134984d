import { beforeAll, expect, test } from 'vitest'
import { acceptedReferral } from '../../support/factories.ts'
import { analyze, plansOf } from '../../support/plans.ts'
import { newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

beforeAll(async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  await newTask(clerk, id, { party: 'sender' })
  await newTask(clerk, id, { party: 'receiver', what: 'Voor het loket' })
  // Most of what was written down is done, or is still far away.
  await world().rows(
    `insert into task
     select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
       'due_on', date '2026-03-03' + number, 'state', case when number % 10 = 0 then 'open' else 'done' end))).*
     from task t cross join generate_series(1, 6000) number`,
  )
  await analyze(world())
})

test.each([
  ['clerk', 'task_of_sender'],
  ['counsellor', 'task_of_desk'],
] as const)('what the %s is to do is found by its own index', async (name, index) => {
  const client = await world().asUser(name)
  const [plan = ''] = await plansOf(world(), () => client.get('/tasks'))
  expect(plan).toContain(index)
  expect(plan).not.toContain('Seq Scan on task')
})
