import type { Protocol } from '@onthaal/shared/protocols/schemas'
import { addDays } from '@onthaal/shared/time'
import { expect, test } from 'vitest'
import { protocolInput } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

interface Page {
  items: Protocol[]
  next?: string
}

testRefusals({
  operationId: 'listProtocols',
  world,
  by: 'administrator',
  notBy: ['clerk', 'counsellor', 'socialWorker'],
  path: async () => '/protocols',
})

test('an organisation sees the protocols that it is a party to, the agency all of them', async () => {
  const senders = async (name: 'administrator' | 'agencyManager') =>
    (await (await world().asUser(name)).get<Page>('/protocols')).body.items.map(
      ({ sender }) => sender.id,
    )
  expect(await senders('administrator')).toEqual([organisations.city.id])
  expect([...(await senders('agencyManager'))].sort()).toEqual(
    (['city', 'ocmw', 'otherCity', 'otherOcmw'] as const).map((name) => organisations[name].id),
  )
})

test('it comes page by page, and refuses a place that is none', async () => {
  const agency = await world().asUser('agencyManager')
  const seen: string[] = []
  let path: string | undefined = '/protocols?pageSize=3'
  while (path !== undefined) {
    const { body }: { body: Page } = await agency.get<Page>(path)
    seen.push(...body.items.map(({ id }) => id))
    path = body.next?.replace(/^.*\/v1/, '')
  }
  expect(new Set(seen).size).toBe(4)
  const { status, body } = await agency.get('/protocols?after=eA')
  expect(status).toBe(400)
  expect(body.issues?.[0]).toMatchObject({ in: 'query', name: 'after' })
})

test('whoever keeps protocols is warned 90, 30 and 7 days before the end, and after it', async () => {
  const { clock } = world()
  const before = clock.now
  const administrator = async () => (await world().signIn('administrator')).get<Page>('/protocols')
  const seen: Record<number, unknown> = {}
  for (const left of [91, 90, 30, 7, 0, -1]) {
    clock.now = new Date(`${addDays('2026-12-31', -left)}T09:00:00Z`)
    const [protocol] = (await administrator()).body.items
    seen[left] = [protocol?.warning, protocol?.inForce]
  }
  expect(seen).toEqual({
    91: [undefined, true],
    90: ['in90Days', true],
    30: ['in30Days', true],
    7: ['in7Days', true],
    0: ['in7Days', true],
    [-1]: ['expired', false],
  })
  const warned = await (await world().signIn('administrator')).get<Page>('/protocols?warned=true')
  expect(warned.body.items).toHaveLength(1)

  const next = protocolInput({ validFrom: '2027-01-01', validTo: '2028-12-31' })
  clock.now = new Date('2026-12-20T09:00:00Z')
  await (await world().signIn('administrator')).post('/protocols', next)
  const after = await (await world().signIn('administrator')).get<Page>('/protocols?warned=true')
  expect(after.body.items).toEqual([])
  clock.now = before
})
