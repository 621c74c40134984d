import type { TaskList } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { acceptedReferral, done, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

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
