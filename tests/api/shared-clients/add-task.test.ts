import type { SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  done,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { clientOf, newTask, taskInput } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'addTask',
  world,
  by: 'counsellor',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/tasks`,
  body: () => taskInput,
  otherBody: () => ({ ...taskInput, by: '2026-03-20' }),
})

test('either side says what is to be done, by whom and by when, and the other side sees it', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const asked = { ...taskInput, what: '  Huurcontract bezorgen ', by: '2026-03-20' }
  done(await clerk.post(`/referrals/${id}/tasks`, asked))
  const mine = { what: 'Testafspraak bevestigen', by: '2026-03-10', assignee: userId('counsellor') }
  await newTask(counsellor, id, mine)
  for (const client of [clerk, counsellor]) {
    const { tasks } = await clientOf(client, id)
    expect(tasks).toMatchObject([
      {
        ...{ what: mine.what, by: mine.by, party: 'receiver', state: 'open' },
        organisation: { id: organisations.agency.id },
        assignee: { id: userId('counsellor') },
        added: { by: { id: userId('counsellor') }, organisation: { id: organisations.agency.id } },
      },
      {
        ...{ what: 'Huurcontract bezorgen', by: '2026-03-20', party: 'receiver', state: 'open' },
        added: { by: { id: userId('clerk') }, organisation: { id: organisations.city.id } },
      },
    ])
    expect(tasks[1]?.assignee).toBeUndefined()
  }
})

test('a colleague is one of the own side alone, who may follow the client', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const ask = (party: string, assignee: string) =>
    clerk.post(`/referrals/${id}/tasks`, { ...taskInput, party, assignee })
  expect((await ask('sender', userId('schoolClerk'))).status).toBe(200)
  for (const [party, assignee] of [
    ['receiver', userId('counsellor')],
    ['receiver', userId('clerk')],
    ['sender', userId('counsellor')],
    ['sender', userId('cityManager')],
    ['sender', userId('otherClerk')],
  ] as const) {
    const { status, body } = await ask(party, assignee)
    expect(status, `${party} ${assignee}`).toBe(400)
    expect(body.issues).toMatchObject([{ name: 'assignee', code: 'unknown' }])
  }
})

test('a day that is over is refused, and today is fine', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const { status, body } = await clerk.post(`/referrals/${id}/tasks`, {
    ...{ ...taskInput, by: '2026-03-01' },
  })
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ name: 'by', code: 'past' }])
  await newTask(clerk, id, { by: '2026-03-02' })
})

test('nothing is added to a client whom nobody follows any more', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await completedReferral(clerk, await world().asUser('counsellor'))
  const { status, body } = await clerk.post(`/referrals/${id}/tasks`, taskInput)
  expect(status).toBe(409)
  expect(body.type).toContain('clientMoveNotAllowed')
})

test('a desk elsewhere does not know the client', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  for (const name of ['otherCounsellor', 'otherClerk', 'socialWorker'] as const) {
    const client = await world().asUser(name)
    expect((await client.post(`/referrals/${id}/tasks`, taskInput)).status, name).toBe(404)
  }
})

test('a file that is restricted is not added to by its keeper', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id } = await submittedReferral(clerk, { person })
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), {
    ...{ person, kind: 'restriction' },
  })
  const { status, body } = await clerk.post<SharedClient>(`/referrals/${id}/tasks`, taskInput)
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: expect.stringContaining('personRestricted') })
})
