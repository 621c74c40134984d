import type { Region } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, region } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listRegions',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'otherAdministrator', 'agencyManager', 'counsellor'],
  path: async () => '/regions',
})

test('the regions come with their desks, and these with whom they serve', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { body } = await administrator.get<{ items: Region[] }>('/regions')
  const served = (name: 'city' | 'otherCity') => ({
    id: desks[name],
    version: 1,
    name: `Loket ${organisations[name].name}`,
    region,
    serves: [{ id: partitions[name], name: organisations[name].name }],
  })
  expect(body.items).toEqual([
    { id: region, version: 1, name: 'Regio', desks: [served('city'), served('otherCity')] },
  ])
})

test('another agency has its own', async () => {
  await world().rows(`insert into organisation (id, kind, name)
    values ('00000000-0000-7000-8000-000000000006', 'agency', 'Ander agentschap')`)
  await world().rows(`insert into region (id, organisation_id, name) values
    ('00000000-0000-7000-8000-000000000036', '00000000-0000-7000-8000-000000000006', 'Elders')`)
  const administrator = await world().asUser('agencyAdministrator')
  const { body } = await administrator.get<{ items: Region[] }>('/regions')
  expect(body.items.map(({ name }) => name)).toEqual(['Regio'])
  const elsewhere = '/regions/00000000-0000-7000-8000-000000000036'
  const options = { body: { name: 'Van ons' }, version: 1 }
  expect((await administrator.request('PUT', elsewhere, options)).status).toBe(404)
})
