import { newId } from '@onthaal/api/src/ids.ts'
import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { HandoverList } from '@onthaal/shared/organisations/schemas'
import { beforeAll, expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions } from '../../support/world.ts'

const world = testApp()
const path = '/handovers'

/** More than are offered below: a part is on offer once. */
const parts: string[] = []
beforeAll(async () => {
  for (let at = 0; at < 200; at += 1) parts.push(newId())
  await world().rows(
    `insert into partition select id, 'Deel', '89999', $2 from unnest($1::uuid[]) as id`,
    [parts, organisations.city.id],
  )
})
const offerOf = () => ({ partition: parts.pop() ?? '', to: organisations.otherCity.id })

testRefusals({
  operationId: 'offerHandover',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'agencyAdministrator'],
  path: async () => path,
  body: offerOf,
  otherBody: offerOf,
})

test('an offer changes nothing but that it stands there, and in the trail', async () => {
  const administrator = await world().asUser('administrator')
  const body = { partition: partitions.city, to: organisations.otherCity.id }
  const answer = await administrator.post<HandoverList>(path, body)
  expect(answer.status).toBe(200)
  expect(answer.body.items[0]).toMatchObject({
    version: 1,
    partition: { id: partitions.city },
    from: { id: organisations.city.id },
    to: { id: organisations.otherCity.id },
    status: 'offered',
  })
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'handoverOffered',
    subject: { id: partitions.city },
    fields: [{ field: 'to', after: [organisations.otherCity.name] }],
  })
  const clerk = await world().asUser('clerk')
  const session = await clerk.get<{ partitions: { id: string }[] }>('/sessions/current')
  expect(session.body.partitions.map(({ id }) => id)).toContain(partitions.city)
  const again = await administrator.post(path, body)
  expect(again.body.issues).toEqual([
    expect.objectContaining({ name: 'partition', code: 'offered' }),
  ])
})

test.each([
  ['what is of another one', { partition: partitions.otherCity }, 'partition'],
  ['to itself', { to: organisations.city.id }, 'to'],
  ['to an OCMW', { to: organisations.otherOcmw.id }, 'to'],
  ['to the agency', { to: organisations.agency.id }, 'to'],
])('a municipality does not offer %s', async (_what, changes, name) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post(path, { ...offerOf(), ...changes })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name, code: 'unknown' })])
})
