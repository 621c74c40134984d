import type { PersonMergeList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, newInsz, newMerge, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listPersonMerges',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/merges`,
})

test('what the OCMW made one of a person is not told to the municipality that knows them too', async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const { id } = await newPerson(ocmw, { insz })
  await newMerge(ocmw, id, (await newPerson(ocmw)).id)
  expect((await newPerson(clerk, { insz })).id).toBe(id)
  await atTheCounter(clerk, id)
  const { status, body } = await clerk.get<PersonMergeList>(`/persons/${id}/merges`)
  expect(status).toBe(200)
  expect(body.items).toEqual([])
})
