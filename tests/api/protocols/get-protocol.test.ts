import type { Protocol } from '@onthaal/shared/protocols/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { protocolId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getProtocol',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'counsellor'],
  path: async () => `/protocols/${protocolId('city')}`,
})

test('it tells the terms, and its version for whoever wants to correct it', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { headers, body } = await officer.get<Protocol>(`/protocols/${protocolId('city')}`)
  expect(headers.get('etag')).toBe('"1"')
  expect(body).toMatchObject({
    reference: 'protocol city',
    legalBasis: 'Decreet van 18 juli 2008, artikel 8',
    categories: [
      ...['followUp', 'contactAttempts', 'pauses', 'outcome', 'messageToReferrer'],
      'trajectory',
    ],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    inForce: true,
  })
})
