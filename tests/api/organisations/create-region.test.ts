import type { RightsChange, Workplaces } from '@onthaal/shared/administration/schemas'
import type { Region } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newRegionTerms } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'createRegion',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => '/regions',
  body: () => newRegionTerms(),
  otherBody: () => newRegionTerms(),
})

test('a region that was added is there for desks and people, and in the trail', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { status, body } = await administrator.post<{ items: Region[] }>('/regions', {
    name: 'Aalst en Dender',
  })
  expect(status).toBe(200)
  const made = body.items.find(({ name }) => name === 'Aalst en Dender')
  expect(made).toMatchObject({ version: 1, desks: [] })
  const { regions } = (await administrator.get<Workplaces>('/workplaces')).body
  expect(regions).toContainEqual({ id: made?.id, name: 'Aalst en Dender' })
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({ what: 'regionCreated', subject: { id: made?.id } })
})

test('two regions do not have one name', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { status, body } = await administrator.post('/regions', { name: 'REGIO' })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'name', code: 'taken' })])
})
