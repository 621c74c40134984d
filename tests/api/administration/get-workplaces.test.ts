import type { Workplaces } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getWorkplaces',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => '/workplaces',
})

test('a city has no desks or regions, the agency has its own', async () => {
  const city = await (await world().asUser('administrator')).get<Workplaces>('/workplaces')
  expect(city.body).toMatchObject({ desks: [], regions: [] })
  await world().rows("update membership set roles = '{administrator}' where user_id = $1", [
    userId('agencyManager'),
  ])
  const agency = await (await world().signIn('agencyManager')).get<Workplaces>('/workplaces')
  expect(agency.body.desks.map(({ id }) => id).sort()).toEqual(Object.values(desks).sort())
  expect(agency.body.regions).toHaveLength(1)
  expect(organisations.agency.kind).toBe('agency')
})
