import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, protocolId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listContinuationPlaces',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'policyOfficer', 'privacyOfficer'],
  path: async () => '/continuationPlaces',
})

const places = async () => {
  const counsellor = await world().asUser('counsellor')
  return (await counsellor.get<{ items: object[] }>('/continuationPlaces')).body.items
}

test('lists where a desk of the agency works under a protocol, also where others work', async () => {
  const { id, name, kind } = organisations.otherCity
  expect(await places()).toEqual([
    expect.objectContaining({ partition: { id: partitions.city, name: 'Stad Beekrode' } }),
    {
      partition: { id: partitions.otherCity, name },
      municipality: { id, name, kind },
      desk: { id: desks.otherCity, name: 'Loket Stad Zandhove' },
    },
  ])
  await world().rows(`update protocol set valid_to = '2026-03-01' where id = $1`, [
    protocolId('otherCity'),
  ])
  expect(await places()).toHaveLength(1)
})
