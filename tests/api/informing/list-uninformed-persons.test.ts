import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  completedInterview,
  draftInterview,
  newInforming,
  newPerson,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

interface Page {
  readonly items: { person: { id: string } }[]
  readonly next?: string
  readonly total: number
}

testRefusals({
  operationId: 'listUninformedPersons',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'agencyManager', 'policyOfficer'],
  path: async () => '/uninformedPersons',
})

async function all(client: Client): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = []
  let total = 0
  let next: string | undefined = '/uninformedPersons?pageSize=2'
  while (next !== undefined) {
    const { status, body }: { status: number; body: Page } = await client.get<Page>(next)
    expect(status).toBe(200)
    ids.push(...body.items.map(({ person }) => person.id))
    total = body.total
    next = body.next?.replace(/^https?:\/\/[^/]+/, '')
  }
  return { ids, total }
}

test('whoever is registered counts until a proof stands, over pages, and again when it is withdrawn', async () => {
  const clerk = await world().asUser('clerk')
  const before = await all(clerk)
  const people: string[] = []
  for (const familyName of ['Een', 'Twee', 'Drie']) {
    world().clock.advance(1)
    people.push((await newPerson(clerk, { familyName })).id)
  }
  const [first = '', second = '', third = ''] = people
  const after = await all(clerk)
  expect(after.total).toBe(before.total + 3)
  expect(after.ids).toEqual([third, second, first, ...before.ids])

  const proof = await newInforming(clerk, second)
  await completedInterview(
    clerk,
    await draftInterview(clerk, { person: third }),
    'informedNoReferral',
  )
  expect(await all(clerk)).toEqual({ ids: [first, ...before.ids], total: before.total + 1 })

  await clerk.post(`/persons/${second}/informings/${proof.id}/withdrawal`, {
    reason: 'Vergissing.',
  })
  expect((await all(clerk)).ids).toContain(second)
})

test('another organisation has its own', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  expect((await all(await world().asUser('otherClerk'))).ids).not.toContain(id)
})
