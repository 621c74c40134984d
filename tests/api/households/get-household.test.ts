import type { Household } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, livesWith, newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getHousehold',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'policyOfficer', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/household`,
})

test('of somebody without a household nobody is said to live with them', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { status, body, headers } = await clerk.get<Household>(`/persons/${id}/household`)
  expect(status).toBe(200)
  expect(body.members).toEqual([])
  expect(headers.has('etag')).toBe(false)
})

test('what one organisation knows of a household, the other does not', async () => {
  const clerk = await world().asUser('clerk')
  const worker = await world().asUser('socialWorker')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { insz })
  expect((await newPerson(worker, { insz })).id).toBe(id)
  const partner = await newPerson(clerk)
  await livesWith(clerk, id, { person: partner.id, role: 'partner' })
  const seen = await worker.get<Household>(`/persons/${id}/household`)
  expect(seen.body.members).toEqual([])
  const manager = await world().asUser('cityManager')
  await atTheCounter(manager, id)
  expect((await manager.get<Household>(`/persons/${id}/household`)).body.members).toHaveLength(2)
  for (const name of ['otherClerk', 'agencyManager'] as const) {
    const { status } = await (await world().asUser(name)).get(`/persons/${id}/household`)
    expect(status).toBe(404)
  }
})
