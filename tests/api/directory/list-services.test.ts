import type { ServiceList } from '@onthaal/shared/directory/schemas'
import { expect, test } from 'vitest'
import { newService } from '../../support/directory.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listServices',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/services',
})

const namesFor = async (name: Parameters<ReturnType<typeof world>['asUser']>[0], query = '') =>
  (await (await world().asUser(name)).get<ServiceList>(`/services${query}`)).body.items.map(
    (one) => one.name,
  )

test('a municipality, its OCMW and the desk that serves it read one directory, by kind and name', async () => {
  const clerk = await world().asUser('clerk')
  await newService(clerk, { kind: 'secondarySchool', name: 'Atheneum De Verzonnen Poort' })
  await newService(clerk, { kind: 'health', name: 'Wijkcentrum De Verzonnen Bron' })
  await newService(clerk, { kind: 'health', name: 'Consultatiebureau De Verzonnen Wolk' })
  const wanted = [
    'Consultatiebureau De Verzonnen Wolk',
    'Wijkcentrum De Verzonnen Bron',
    'Atheneum De Verzonnen Poort',
  ]
  for (const name of ['clerk', 'socialWorker', 'counsellor', 'cityManager'] as const) {
    expect(await namesFor(name)).toEqual(wanted)
  }
  expect(await namesFor('otherClerk')).toEqual([])
  expect(await namesFor('otherCounsellor')).toEqual([])
})

test('whoever works for several municipalities says which', async () => {
  const manager = await world().asUser('agencyManager')
  const { status, body } = await manager.get('/services')
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ name: 'partition' }])
  expect(await namesFor('agencyManager', `?partition=${partitions.city}`)).not.toEqual([])
  expect(await namesFor('agencyManager', `?partition=${partitions.otherCity}`)).toEqual([])
})

test('nobody reads the directory of a municipality that they do not work for', async () => {
  const clerk = await world().asUser('clerk')
  expect((await clerk.get(`/services?partition=${partitions.otherCity}`)).status).toBe(400)
})

test('what nobody confirmed for a year is marked', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newService(clerk)
  const isStale = async () =>
    (await clerk.get<ServiceList>('/services')).body.items.find((one) => one.id === id)?.isStale
  expect(await isStale()).toBe(false)
  await world().rows("update service set confirmed_on = '2025-03-02' where id = $1", [id])
  expect(await isStale()).toBe(false)
  await world().rows("update service set confirmed_on = '2025-03-01' where id = $1", [id])
  expect(await isStale()).toBe(true)
})
