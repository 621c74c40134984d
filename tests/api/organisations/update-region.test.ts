import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Region } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newRegionTerms } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function newRegion(): Promise<Region> {
  const administrator = await world().asUser('agencyAdministrator')
  const terms = newRegionTerms()
  const { body } = await administrator.post<{ items: Region[] }>('/regions', terms)
  return body.items.find(({ name }) => name === terms.name) as Region
}

testRefusals({
  operationId: 'updateRegion',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => `/regions/${(await newRegion()).id}`,
  body: () => newRegionTerms(),
})

test('a region gets another name', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { id, name, version } = await newRegion()
  const options = { body: { name: 'Denderstreek' }, version }
  const { status, body } = await administrator.request<Region>('PUT', `/regions/${id}`, options)
  expect(status).toBe(200)
  expect(body).toMatchObject({ id, name: 'Denderstreek', version: 2 })
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'regionChanged',
    fields: [{ field: 'name', before: [name], after: ['Denderstreek'] }],
  })
})

test('not the name of another region', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { id, version } = await newRegion()
  const options = { body: { name: 'Regio' }, version }
  const { status, body } = await administrator.request('PUT', `/regions/${id}`, options)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'name', code: 'taken' })])
})
