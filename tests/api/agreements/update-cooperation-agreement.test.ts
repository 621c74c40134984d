import type { AgreementFile } from '@onthaal/shared/agreements/schemas'
import { expect, test } from 'vitest'
import { agreementTerms, newAgreement } from '../../support/agreements.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()
const [city, agency] = [organisations.city.id, organisations.agency.id]

testRefusals({
  operationId: 'updateCooperationAgreement',
  world,
  by: 'policyOfficer',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => `/cooperationAgreements/${await newAgreement(world())}`,
  body: () => agreementTerms(),
})

const register = agreementTerms({
  signedOn: '2019-12-15',
  signatories: [
    { organisation: city, name: 'An Verzonnen', position: 'Algemeen directeur' },
    { organisation: agency, name: 'Bart Bedacht', position: 'Regiomanager' },
  ],
  contacts: [
    {
      organisation: agency,
      role: 'regionCoordinator',
      name: 'Cleo Proef',
      phone: '02 000 00 00',
      email: 'cleo@example.org',
      validFrom: '2020-01-01',
      validTo: '2021-06-30',
    },
    { organisation: city, role: 'alderman', name: 'Dirk Fictie', validFrom: '2021-01-01' },
  ],
  evaluatedOn: ['2022-11-02', '2021-11-05'],
  nextEvaluationOn: '2026-04-01',
})

test('either side keeps the register, and the other one sees it', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  const officer = await world().asUser('policyOfficer')
  await officer.get(path)
  const { status, body } = await officer.put<AgreementFile>(path, register)
  expect(status).toBe(200)
  expect(body).toMatchObject({ ...register, version: 2, evaluatedOn: ['2021-11-05', '2022-11-02'] })
  const agencySide = await world().asUser('agencyAdministrator')
  expect((await agencySide.get<AgreementFile>(path)).body).toEqual(body)
  // Whoever is no longer in it is nowhere any more.
  const fewer = { ...register, signatories: [], contacts: register.contacts.slice(1) }
  const { body: after } = await agencySide.put<AgreementFile>(path, fewer)
  expect(after).toMatchObject({ signatories: [], contacts: fewer.contacts, version: 3 })
  const left = await world().rows(`select from agreement_contact where name = 'Cleo Proef'`)
  expect(left).toEqual([])
})

test('the history tells what changed, and of people nothing that outlives them', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  const officer = await world().asUser('policyOfficer')
  await officer.get(path)
  const { body, text } = await officer.put<AgreementFile>(path, register)
  const by = { by: 'Gebruiker policyOfficer', organisation: city }
  expect(body.changes).toMatchObject([
    {
      ...{ what: 'changed', at: '2026-03-02T09:00:00.000Z', ...by },
      fields: [
        { field: 'reference', before: ['overeenkomst city'], after: ['overeenkomst 2020'] },
        { field: 'signedOn', before: [], after: ['2019-12-15'] },
        { field: 'evaluatedOn', before: [], after: ['2021-11-05', '2022-11-02'] },
        { field: 'nextEvaluationOn', before: [], after: ['2026-04-01'] },
        { field: 'signatories' },
        { field: 'contacts' },
      ],
    },
  ])
  expect(text).toContain('Cleo Proef')
  // Sent again as it stood, nothing changed that there is to tell of.
  const again = await officer.put<AgreementFile>(path, register)
  expect(again.body).toMatchObject({ version: 3, changes: body.changes })
  const without = { ...register, signatories: [], contacts: [] }
  const after = await officer.put<AgreementFile>(path, without)
  expect(after.body.changes[0]?.fields).toEqual([{ field: 'signatories' }, { field: 'contacts' }])
  expect(after.text).not.toContain('Cleo Proef')
  const kept = await world().rows(`select from agreement_change where fields::text like '%Cleo%'`)
  expect(kept).toEqual([])
})

test('of two who change it at once one is told that it changed', async () => {
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  const some = await Promise.all(
    (['policyOfficer', 'agencyAdministrator'] as const).map((name) => world().asUser(name)),
  )
  const answers = await Promise.all(
    some.map((client) => client.put(path, agreementTerms(), { version: 1 })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
})

test.each([
  ['a term that ends before it begins', { validTo: '2019-01-01' }, 'validTo'],
  [
    'a contact for a time that ends before it begins',
    { contacts: [{ ...register.contacts[0], validTo: '2019-01-01' }] },
    'contacts[0].validTo',
  ],
  [
    'somebody of another organisation',
    {
      signatories: [
        register.signatories[0],
        { ...register.signatories[1], organisation: organisations.otherCity.id },
      ],
    },
    'signatories[1].organisation',
  ],
])('it refuses %s', async (_what, changes, name) => {
  const path = `/cooperationAgreements/${await newAgreement(world())}`
  const officer = await world().asUser('policyOfficer')
  await officer.get(path)
  const { status, body } = await officer.put(path, { ...register, ...changes })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name })])
})
