import type { NewProtocol, Protocol } from '@onthaal/shared/protocols/schemas'
import { expect, test } from 'vitest'
import { protocolInput } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'createProtocol',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'counsellor'],
  path: async () => '/protocols',
  body: () => protocolInput(),
  otherBody: () => protocolInput({ reference: 'protocol anders' }),
})

test('the administrator of the sender writes down a protocol', async () => {
  const administrator = await world().asUser('administrator')
  const { status, body, headers } = await administrator.post<Protocol>(
    '/protocols',
    protocolInput(),
  )
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({
    sender: { id: organisations.city.id },
    receiver: { id: organisations.agency.id },
    version: 1,
    inForce: true,
  })
})

const faulty: [string, Partial<NewProtocol>, object][] = [
  [
    'with an organisation that is not there',
    { receiver: userId('clerk') },
    { name: 'receiver', code: 'unknown' },
  ],
  [
    'of an organisation with itself',
    { receiver: organisations.city.id },
    { name: 'receiver', code: 'sameOrganisation' },
  ],
  ['of two others', { sender: organisations.otherCity.id }, { name: 'sender', code: 'notAParty' }],
  [
    'that ends before it begins',
    { validTo: '2025-12-31' },
    { name: 'validTo', code: 'beforeFrom' },
  ],
]

test.each(faulty)('no protocol %s', async (_what, changes, fault) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post('/protocols', protocolInput(changes))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining(fault)])
})
