import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newInforming, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const days = 'informedFrom=2026-03-01&informedUntil=2026-03-31'

interface Page {
  readonly items: { person: { id: string } }[]
  readonly next?: string
  readonly total: number
}

testRefusals({
  operationId: 'listInformedPersons',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => '/informedPersons',
})

async function all(client: Client, query = days): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = []
  let total = 0
  let next: string | undefined = `/informedPersons?${query}&pageSize=2`
  while (next !== undefined) {
    const { status, body }: { status: number; body: Page } = await client.get<Page>(next)
    expect(status).toBe(200)
    ids.push(...body.items.map(({ person }) => person.id))
    total = body.total
    next = body.next?.replace(/^https?:\/\/[^/]+/, '')
  }
  return { ids, total }
}

test('whoever was informed in these days is there once, over pages, until the proof is withdrawn', async () => {
  const clerk = await world().asUser('clerk')
  const people: string[] = []
  for (const familyName of ['Een', 'Twee', 'Drie', 'Vier']) {
    world().clock.advance(1)
    people.push((await newPerson(clerk, { familyName })).id)
  }
  const [first = '', second = '', third = ''] = people
  await newInforming(clerk, first)
  await newInforming(clerk, first)
  await newInforming(clerk, second)
  const proof = await newInforming(clerk, third)
  expect(await all(clerk)).toEqual({ ids: [third, second, first], total: 3 })
  expect((await all(await world().asUser('cityManager'))).total).toBe(3)
  const before = 'informedFrom=2025-01-01&informedUntil=2025-12-31'
  expect(await all(clerk, before)).toEqual({ ids: [], total: 0 })

  await clerk.post(`/persons/${third}/informings/${proof.id}/withdrawal`, { reason: 'Vergissing.' })
  expect((await all(clerk)).ids).toEqual([second, first])
  expect((await all(await world().asUser('otherClerk'))).ids).toEqual([])
})

test('the log tells of whoever holds talks that they look for whom to inform', async () => {
  const { id } = await newPerson(await world().asUser('socialWorker'))
  await newInforming(await world().asUser('socialWorker'), id)
  await all(await world().asUser('socialWorker'))
  const rows = await world().rows<{ purpose: string }>(
    "select distinct purpose from consultation where $1::uuid = any(person_ids) and action = 'workList'",
    [id],
  )
  expect(rows).toEqual([{ purpose: 'interview' }])
})

test.each([
  ['informedFrom=2026-03-02&informedUntil=2026-03-01', 'informedUntil'],
  ['informedFrom=2026-03-02', 'informedUntil'],
  [`${days}&after=abc`, 'after'],
])('the question %s is refused and names %s', async (question, name) => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.get(`/informedPersons?${question}`)
  expect(status).toBe(400)
  expect(JSON.stringify(body.issues)).toContain(name)
})
