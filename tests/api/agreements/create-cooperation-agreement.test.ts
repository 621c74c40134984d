import type { AgreementFile, CooperationAgreement } from '@onthaal/shared/agreements/schemas'
import { expect, test } from 'vitest'
import { agreementInput } from '../../support/agreements.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()
const path = '/cooperationAgreements'

testRefusals({
  operationId: 'createCooperationAgreement',
  world,
  by: 'policyOfficer',
  notBy: ['clerk', 'cityManager', 'privacyOfficer'],
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
  const { status, body, headers } = await administrator.post<AgreementFile>(path, input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  const [before] = (await list()).filter(({ id }) => id === ended?.id)
  expect(before).toMatchObject({ replacedBy: 'opvolger' })
  expect(before).not.toHaveProperty('warning')
  expect(before).not.toHaveProperty('evaluation')
  expect(body.changes).toMatchObject([{ what: 'created', by: 'Gebruiker administrator' }])
  const { changes } = (await administrator.get<AgreementFile>(`${path}/${ended?.id}`)).body
  const named = [{ field: 'reference', before: [], after: ['opvolger'] }]
  expect(changes).toMatchObject([{ what: 'replaced', fields: named }])
  const again = await administrator.post(path, input)
  expect(again.body.issues).toEqual([expect.objectContaining({ name: 'replaces' })])
})

test('an addendum stands with the agreement that it amends, and has no paragraphs of its own', async () => {
  const officer = await world().asUser('policyOfficer')
  const main = (await officer.post<AgreementFile>(path, agreementInput)).body
  const input = {
    ...agreementInput,
    reference: 'addendum',
    signedOn: '2026-02-01',
    amends: main.id,
  }
  const addendum = (await officer.post<AgreementFile>(path, input)).body
  expect(addendum).toMatchObject({
    amends: main.reference,
    signedOn: '2026-02-01',
    commitments: [],
  })
  expect(addendum).not.toHaveProperty('evaluation')
  const { body } = await officer.get<AgreementFile>(`${path}/${main.id}`)
  expect(body.addenda).toMatchObject([{ id: addendum.id, reference: 'addendum' }])
  expect(body.changes.map(({ what }) => what).toSorted()).toEqual(['amended', 'created'])
  // Nothing is an addendum to an addendum.
  const deeper = await officer.post(path, { ...input, amends: addendum.id })
  expect(deeper.body.issues).toEqual([expect.objectContaining({ name: 'amends' })])
})

test.each([
  ['with itself', { partner: organisations.city.id }, 'partner'],
  ['with nobody', { partner: userId('clerk') }, 'partner'],
  ['that replaces what is not there', { replaces: userId('clerk') }, 'replaces'],
  ['that amends what is not there', { amends: userId('clerk') }, 'amends'],
  ['that ends before it begins', { validTo: '2025-01-01' }, 'validTo'],
])('an organisation has no agreement %s', async (_what, changes, name) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post(path, { ...agreementInput, ...changes })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name })])
})
