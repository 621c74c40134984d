import type { ClientTask, SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { acceptedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf, newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'setTaskState',
  world,
  by: 'counsellor',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await submittedReferral(clerk)
    return `/referrals/${id}/tasks/${(await newTask(clerk, id)).id}/progress`
  },
  body: () => ({ state: 'done' }),
  otherBody: () => ({ state: 'open' }),
})

async function shared(): Promise<{ id: string; clerk: Client; counsellor: Client }> {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  return { id: (await acceptedReferral(clerk, counsellor)).id, clerk, counsellor }
}

const set = (client: Client, id: string, task: ClientTask, state: string) =>
  client.post<SharedClient>(`/referrals/${id}/tasks/${task.id}/progress`, { state })

test('either side ticks what the other wrote down, and unticks it again', async () => {
  const { id, clerk, counsellor } = await shared()
  const task = await newTask(clerk, id)
  const { body } = await set(counsellor, id, task, 'done')
  expect(body.tasks).toMatchObject([
    {
      state: 'done',
      done: { by: { id: userId('counsellor') }, organisation: { id: organisations.agency.id } },
      mayWithdraw: false,
    },
  ])
  await set(clerk, id, task, 'open')
  const { tasks } = await clientOf(counsellor, id)
  expect(tasks).toMatchObject([{ state: 'open' }])
  expect(tasks[0]?.done).toBeUndefined()
})

test('of two who tick at once, both find it done, and it tells of whoever was first', async () => {
  const { id, clerk, counsellor } = await shared()
  const task = await newTask(clerk, id)
  const answers = await Promise.all([
    set(clerk, id, task, 'done'),
    set(counsellor, id, task, 'done'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const [first, second] = [await clientOf(clerk, id), await clientOf(counsellor, id)]
  expect(first.tasks[0]?.done).toEqual(second.tasks[0]?.done)
})

test('only whoever added it takes it back, and only while it is open', async () => {
  const { id, clerk, counsellor } = await shared()
  const task = await newTask(clerk, id)
  expect((await clientOf(clerk, id)).tasks[0]?.mayWithdraw).toBe(true)
  expect((await clientOf(counsellor, id)).tasks[0]?.mayWithdraw).toBe(false)
  const { status, body } = await set(counsellor, id, task, 'withdrawn')
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: expect.stringContaining('clientMoveNotAllowed') })
  await set(counsellor, id, task, 'done')
  expect((await set(clerk, id, task, 'withdrawn')).status).toBe(409)
  await set(clerk, id, task, 'open')
  expect((await set(clerk, id, task, 'withdrawn')).body.tasks).toEqual([])
  expect((await set(clerk, id, task, 'open')).status).toBe(409)
  expect((await clientOf(counsellor, id)).tasks).toEqual([])
})

test('a task is that of its own client alone', async () => {
  const { id, clerk } = await shared()
  const other = await submittedReferral(clerk)
  const task = await newTask(clerk, other.id)
  expect((await set(clerk, id, task, 'done')).status).toBe(404)
})
