import type { BrokenGlass } from '@onthaal/shared/consultations/schemas'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

interface Page {
  readonly items: BrokenGlass[]
  readonly next?: string
  readonly total: number
}

async function breakGlass(client: Client, id: string, explanation: string): Promise<void> {
  const stated = { purpose: 'brokenGlass', reason: 'complaint', explanation }
  expect((await client.post(`/persons/${id}/fileAccesses`, stated)).status).toBe(200)
}

testRefusals({
  operationId: 'listBrokenGlasses',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'],
  path: async () => '/brokenGlasses',
})

const insz = newInsz()
beforeAll(async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const person = await newPerson(clerk, { insz, givenName: 'Noor', familyName: 'Glas' })
  await breakGlass(clerk, person.id, 'Eerste keer')
  world().clock.advance(1)
  const colleague = await world().asUser('schoolClerk')
  await breakGlass(colleague, person.id, 'Tweede keer')
  await colleague.post(`/persons/${person.id}/fileAccesses`, { purpose: 'atTheCounter' })
  await breakGlass(ocmw, (await newPerson(ocmw)).id, 'Bij het OCMW')
})

test.each(['cityManager', 'privacyOfficer'] as const)(
  'the %s sees who broke the glass, of whom, why and how long, and no number',
  async (name) => {
    const { body, text } = await (await world().asUser(name)).get<Page>('/brokenGlasses')
    expect(body.items.map(({ explanation }) => explanation)).toEqual(['Tweede keer', 'Eerste keer'])
    expect(body.total).toBe(2)
    expect(body.items[0]).toMatchObject({
      purpose: 'brokenGlass',
      reason: 'complaint',
      by: { id: userId('schoolClerk') },
      person: { givenName: 'Noor', familyName: 'Glas' },
      until: '2026-03-02T12:01:00.000Z',
    })
    expect(text).not.toContain(insz)
    expect(text).not.toContain('inszMasked')
  },
)

test('the list goes on page by page, and back to the day that is asked', async () => {
  const manager = await world().asUser('cityManager')
  const first = (await manager.get<Page>('/brokenGlasses?pageSize=1')).body
  expect(first.items).toHaveLength(1)
  const second = (
    await manager.get<Page>(new URL(first.next ?? '').pathname + new URL(first.next ?? '').search)
  ).body
  expect(second.items.map(({ explanation }) => explanation)).toEqual(['Eerste keer'])
  expect(second.next).toBeUndefined()
  const later = (await manager.get<Page>('/brokenGlasses?since=2026-03-03')).body
  expect(later).toMatchObject({ items: [], total: 0 })
  expect((await manager.get('/brokenGlasses?after=x')).status).toBe(400)
})

test('looking at it is itself written down', async () => {
  const answer = await (await world().asUser('privacyOfficer')).get('/brokenGlasses')
  const rows = await world().rows(
    'select action, purpose, role, fields from consultation where trace_id = $1',
    [answer.headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    { action: 'readLog', purpose: 'oversight', role: 'privacyOfficer', fields: ['identity'] },
  ])
})
