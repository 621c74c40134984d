import type { CooperationAgreement } from '@onthaal/shared/protocols/schemas'
import { expect, test } from 'vitest'
import { agreementInput } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()
const path = '/cooperationAgreements'

testRefusals({
  operationId: 'createCooperationAgreement',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer'],
  path: async () => path,
  body: () => agreementInput,
  otherBody: () => ({ ...agreementInput, reference: 'anders' }),
})

test('a new agreement takes the place of the one that ended, and that warns no more', async () => {
  const administrator = await world().asUser('administrator')
  const list = async () =>
    (await administrator.get<{ items: CooperationAgreement[] }>(path)).body.items
  const ended = (await list()).find(({ warning }) => warning === 'expired')
  const input = { ...agreementInput, replaces: ended?.id, reference: 'opvolger' }
  expect((await administrator.post(path, input)).status).toBe(200)
  const [before] = (await list()).filter(({ id }) => id === ended?.id)
  expect(before).toMatchObject({ replacedBy: 'opvolger' })
  expect(before).not.toHaveProperty('warning')
  const again = await administrator.post(path, input)
  expect(again.body.issues).toEqual([expect.objectContaining({ name: 'replaces' })])
})

test.each([
  ['with itself', { partner: organisations.city.id }, 'partner'],
  ['with nobody', { partner: userId('clerk') }, 'partner'],
  ['that replaces what is not there', { replaces: userId('clerk') }, 'replaces'],
  ['that ends before it begins', { validTo: '2025-01-01' }, 'validTo'],
])('an organisation has no agreement %s', async (_what, changes, name) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post(path, { ...agreementInput, ...changes })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name })])
})
