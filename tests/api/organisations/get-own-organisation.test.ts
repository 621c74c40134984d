import type { OwnOrganisation } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getOwnOrganisation',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => '/organisations/current',
})

test.each([
  ['administrator', organisations.city],
  ['agencyAdministrator', organisations.agency],
] as const)('%s sees their own organisation', async (name, { id, kind, name: called }) => {
  const { body } = await (await world().asUser(name)).get<OwnOrganisation>('/organisations/current')
  expect(body).toMatchObject({ id, kind, name: called, version: 1 })
  expect(body).not.toHaveProperty('code')
})
