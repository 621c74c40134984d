import type { GuardianList } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const guardian = { name: 'Mevrouw Janssens', kind: 'legalGuardian', from: '2026-01-15' }
const ending = { until: '2026-03-01' }

async function guarded() {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { birthDate: '2012' })
  const { body } = await clerk.post<GuardianList>(`/persons/${id}/guardians`, guardian)
  const path = `/persons/${id}/guardians/${body.items[0]?.id}/ending`
  return { clerk, id, path }
}

testRefusals({
  operationId: 'endGuardian',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await guarded()).path,
  body: () => ending,
  otherBody: () => ({ until: '2026-02-28' }),
})

test('who answered for a minor stays in the list, and can do so again', async () => {
  const { clerk, id, path } = await guarded()
  const { status, body } = await clerk.post<GuardianList>(path, ending)
  expect(status).toBe(200)
  expect(body.items).toMatchObject([{ name: 'Mevrouw Janssens', until: '2026-03-01' }])
  const again = await clerk.post<GuardianList>(`/persons/${id}/guardians`, guardian)
  expect(again.body.items).toHaveLength(2)
})

test.each([
  ['2026-03-03', 'future'],
  ['2026-01-14', 'beforeStart'],
])('it does not end on %s: %s', async (until, code) => {
  const { clerk, path } = await guarded()
  const { status, body } = await clerk.post(path, { until })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'until', code })])
})

test('the guardian of somebody else is not there', async () => {
  const { clerk, path } = await guarded()
  const other = await guarded()
  const mixed = path.replace(/^\/persons\/[^/]+/, `/persons/${other.id}`)
  expect((await clerk.post(mixed, ending)).status).toBe(404)
})
