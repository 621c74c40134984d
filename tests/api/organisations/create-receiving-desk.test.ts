import { randomUUID } from 'node:crypto'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { agencyReferralInput, followedBy } from '../../support/agency-referrals.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId, partitions } from '../../support/world.ts'

const world = testApp()

interface Desks {
  items: { id: string; name: string }[]
}

testRefusals({
  operationId: 'createReceivingDesk',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'agencyAdministrator', 'counsellor'],
  path: async () => '/receivingDesks',
  body: () => ({ name: `Loket ${randomUUID()}` }),
  otherBody: () => ({ name: `Ander loket ${randomUUID()}` }),
})

async function opened(name: string): Promise<Desks['items'][number]> {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post<Desks>('/receivingDesks', { name })
  expect(status).toBe(200)
  return body.items.find((one) => one.name === name) ?? expect.unreachable()
}

test('a desk of the city serves the city, and whoever gets a place there follows what is referred to it', async () => {
  const desk = await opened('Sociaal onthaal')
  const served = await world().rows(
    'select partition_id as id from desk_partition where desk_id = $1',
    [desk.id],
  )
  expect(served).toEqual([{ id: partitions.city }])
  await world().rows('insert into membership_desk values ($1, $2)', [
    membershipId('clerk'),
    desk.id,
  ])
  const clerk = await world().signIn('clerk')
  const { body } = await clerk.get<CurrentSession>('/sessions/current')
  expect(body.desks).toEqual([desk.id])
  expect(body.permissions).toContain('followReferrals')
  const counsellor = await world().asUser('counsellor')
  const origin = await followedBy(world())
  const sent = await counsellor.post<Referral>(
    `/referrals/${origin.id}/agencyReferrals`,
    agencyReferralInput('city', { desk: desk.id }),
  )
  // Nobody wrote a protocol down that lets the agency tell the city of anybody.
  expect(sent.body).toMatchObject({ status: 'draft', desk: { name: 'Sociaal onthaal' } })
})

test('a name is taken once', async () => {
  await opened('Woonloket')
  const administrator = await world().asUser('administrator')
  const { body } = await administrator.post('/receivingDesks', { name: 'woonloket' })
  expect(body).toMatchObject({ status: 400, issues: [{ name: 'name', code: 'taken' }] })
})

test('who refers to the agency is not offered it', async () => {
  const desk = await opened('Vrijetijdsloket')
  expect((await (await world().asUser('schoolClerk')).get('/desks')).text).not.toContain(desk.id)
})
