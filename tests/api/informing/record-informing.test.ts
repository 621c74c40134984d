import type { InformingList } from '@onthaal/shared/informing/schemas'
import { expect, test } from 'vitest'
import { informingInput, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function registered() {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  return { clerk, path: `/persons/${id}/informings` }
}

testRefusals({
  operationId: 'recordInforming',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await registered()).path,
  body: () => informingInput,
  otherBody: () => ({ ...informingInput, channel: 'talk' }),
})

test('a letter proves each topic with who, when, in which language and with what', async () => {
  const { clerk, path } = await registered()
  const topics = ['civicIntegration', 'privacyNotice'] as const
  const { status, body } = await clerk.post<InformingList>(path, { ...informingInput, topics })
  expect(status).toBe(200)
  const { topics: _topics, ...how } = informingInput
  expect(body.items.map(({ topic }) => topic).sort()).toEqual(topics)
  for (const item of body.items) {
    expect(item).toMatchObject({ ...how, informedBy: { displayName: expect.any(String) } })
    expect(item).not.toHaveProperty('interview')
  }
})

test('whoever is informed again has another proof', async () => {
  const { clerk, path } = await registered()
  await clerk.post(path, { ...informingInput, informedOn: '2026-02-01' })
  const { body } = await clerk.post<InformingList>(path, informingInput)
  expect(body.items.map(({ informedOn }) => informedOn)).toEqual(['2026-03-02', '2026-02-01'])
})

test.each([
  [{ informedOn: '2026-03-03' }, 'informedOn', 'future'],
  [{ languages: ['zz'] }, 'languages[0]', 'language'],
])('it is refused with %o', async (change, name, code) => {
  const { clerk, path } = await registered()
  const { status, body } = await clerk.post(path, { ...informingInput, ...change })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name, code })])
  expect((await clerk.get<InformingList>(path)).body.items).toEqual([])
})
