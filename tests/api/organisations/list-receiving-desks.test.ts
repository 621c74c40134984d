import { expect, test } from 'vitest'
import { openDesks, receivingDesks } from '../../support/agency-referrals.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listReceivingDesks',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'agencyAdministrator', 'counsellor'],
  path: async () => '/receivingDesks',
})

test('each organisation sees its own', async () => {
  await openDesks(world())
  const own = await (await world().asUser('administrator')).get('/receivingDesks')
  expect(own.body).toMatchObject({ items: [{ id: receivingDesks.city }] })
  expect(own.text).not.toContain(receivingDesks.ocmw)
  const other = await (await world().asUser('otherAdministrator')).get('/receivingDesks')
  expect(other.body).toMatchObject({ items: [] })
})
