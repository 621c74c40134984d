import type { InformingList } from '@onthaal/shared/informing/schemas'
import { expect, test } from 'vitest'
import { newInforming, newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listInformings',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'policyOfficer', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/informings`,
})

test('what one organisation informed somebody of is not told to the other', async () => {
  const [clerk, worker] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const { id } = await newPerson(clerk, { insz })
  await newPerson(worker, { insz })
  await newInforming(worker, id)
  const path = `/persons/${id}/informings`
  expect((await worker.get<InformingList>(path)).body.items).toHaveLength(1)
  expect((await clerk.get<InformingList>(path)).body.items).toEqual([])
})
