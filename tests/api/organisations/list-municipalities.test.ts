import type { Municipality } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listMunicipalities',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => '/municipalities',
})

test('every municipality comes with its data and its OCMW, and nothing of people', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const { body } = await administrator.get<{ items: Municipality[] }>('/municipalities')
  expect(body.items).toEqual(
    (['city', 'otherCity'] as const).map((name, at) => ({
      id: organisations[name].id,
      version: 1,
      hasBegun: true,
      name: organisations[name].name,
      partitions: [{ id: partitions[name], name: organisations[name].name, nisCode: `4100${at}` }],
      ocmws: [
        {
          id: organisations[name === 'city' ? 'ocmw' : 'otherOcmw'].id,
          version: 1,
          hasBegun: true,
          name: organisations[name === 'city' ? 'ocmw' : 'otherOcmw'].name,
        },
      ],
    })),
  )
})
