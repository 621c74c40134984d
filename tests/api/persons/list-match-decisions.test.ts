import type { MatchDecisionList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listMatchDecisions',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () =>
    `/persons/${(await newPerson(await world().asUser('clerk'))).id}/matchDecisions`,
})

test('what the OCMW said of a person is not told to the municipality that knows them too', async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const { id } = await newPerson(ocmw, { insz })
  const { id: other } = await newPerson(ocmw)
  await ocmw.post(`/persons/${id}/matchDecisions`, { other, decision: 'different' })
  expect((await newPerson(clerk, { insz })).id).toBe(id)
  await atTheCounter(clerk, id)
  const { status, body } = await clerk.get<MatchDecisionList>(`/persons/${id}/matchDecisions`)
  expect(status).toBe(200)
  expect(body.items).toEqual([])
})
