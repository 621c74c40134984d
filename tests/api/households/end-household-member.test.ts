import type { Household } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { livesWith, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const ending = { until: '2026-03-01' }

async function home() {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { id: partner } = await newPerson(clerk)
  const added = { person: partner, role: 'partner', from: '2026-02-01' } as const
  const { members } = await livesWith(clerk, id, added)
  const member = members.find(({ person }) => person.id === partner)?.id
  const path = `/persons/${id}/household/members/${member}/ending`
  return { clerk, id, partner, path }
}

testRefusals({
  operationId: 'endHouseholdMember',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await home()).path,
  body: () => ending,
  otherBody: () => ({ until: '2026-02-28' }),
})

test('who left stays in the list with the last day, and can live elsewhere', async () => {
  const { clerk, id, partner, path } = await home()
  const { status, body } = await clerk.post<Household>(path, ending)
  expect(status).toBe(200)
  expect(body.version).toBe(2)
  expect(body.members).toMatchObject([
    { person: { id } },
    { person: { id: partner }, until: '2026-03-01' },
  ])
  expect((await clerk.get<Household>(`/persons/${partner}/household`)).body.members).toEqual([])
  const other = await newPerson(clerk)
  const moved = await livesWith(clerk, other.id, { person: partner, role: 'partner' })
  expect(moved.members).toHaveLength(2)
})

test('the same said once more changes nothing, and another day is refused', async () => {
  const { clerk, path } = await home()
  await clerk.post(path, ending)
  const again = await clerk.post<Household>(path, ending)
  expect(again.body.version).toBe(2)
  const { status, body } = await clerk.post(path, { until: '2026-02-28' })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'until', code: 'ended' })])
})

test.each([
  ['2026-03-03', 'future'],
  ['2026-01-31', 'beforeStart'],
])('nobody leaves on %s: %s', async (until, code) => {
  const { clerk, path } = await home()
  const { status, body } = await clerk.post(path, { until })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'until', code })])
})

test('somebody of another household is not there', async () => {
  const { clerk, path } = await home()
  const other = await home()
  const mixed = path.replace(/^\/persons\/[^/]+/, `/persons/${other.id}`)
  expect((await clerk.post(mixed, ending)).status).toBe(404)
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    expect((await (await world().asUser(name)).post(path, ending)).status).toBe(404)
  }
})
