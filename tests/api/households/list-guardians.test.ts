import type { GuardianList } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listGuardians',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'policyOfficer', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/guardians`,
})

test('who answers for a minor at one organisation is not told to the other', async () => {
  const clerk = await world().asUser('clerk')
  const worker = await world().asUser('socialWorker')
  const changes = { insz: newInsz(), birthDate: '2014' }
  const { id } = await newPerson(clerk, changes)
  await newPerson(worker, changes)
  const path = `/persons/${id}/guardians`
  await worker.post(path, { name: 'Voogd van het OCMW', kind: 'legalGuardian' })
  expect((await worker.get<GuardianList>(path)).body.items).toHaveLength(1)
  expect((await clerk.get<GuardianList>(path)).body.items).toEqual([])
  for (const name of ['otherClerk', 'agencyManager'] as const) {
    expect((await (await world().asUser(name)).get(path)).status).toBe(404)
  }
})
