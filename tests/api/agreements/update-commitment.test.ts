import type { AgreementFile } from '@onthaal/shared/agreements/schemas'
import { expect, test } from 'vitest'
import { commitmentInput, newAgreement } from '../../support/agreements.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const pathOf = (id: string, code = 'runDesk') => `/cooperationAgreements/${id}/commitments/${code}`

testRefusals({
  operationId: 'updateCommitment',
  world,
  by: 'policyOfficer',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => pathOf(await newAgreement(world())),
  body: () => commitmentInput,
})

test('a paragraph tells how it is kept, who sees to it, what shows that, and who said so', async () => {
  const id = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  const said = { ...commitmentInput, responsible: 'Team lokale besturen' }
  const { body } = await officer.put<AgreementFile>(pathOf(id, 'trainReferrers'), said, {
    version: 1,
  })
  expect(body.version).toBe(2)
  const line = body.commitments.find(({ code }) => code === 'trainReferrers')
  const by = { changedAt: '2026-03-02T09:00:00.000Z', changedBy: 'Gebruiker policyOfficer' }
  expect(line).toEqual({
    ...{ code: 'trainReferrers', paragraph: '2.2 b', party: 'agency' },
    ...said,
    ...by,
  })
  // Said anew it is what was said last, with nothing of before.
  const agency = await world().asUser('agencyAdministrator')
  const later = await agency.put<AgreementFile>(
    pathOf(id, 'trainReferrers'),
    { state: 'atRisk' },
    { version: 2 },
  )
  const [now] = later.body.commitments.filter(({ changedBy }) => changedBy !== undefined)
  expect(now).toMatchObject({ state: 'atRisk', changedBy: 'Gebruiker agencyAdministrator' })
  expect(now).not.toHaveProperty('evidence')
})

test('it changes the agreement as others see it, so that an older view of it is stale', async () => {
  const id = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  await officer.put(pathOf(id), commitmentInput, { version: 1 })
  const stale = await officer.put(pathOf(id, 'addenda'), commitmentInput, { version: 1 })
  expect(stale.status).toBe(412)
})

test('an addendum has no paragraphs, and no agreement others than those of the model', async () => {
  const [main, addendum] = [await newAgreement(world()), await newAgreement(world())]
  await world().rows('update cooperation_agreement set amends = $2 where id = $1', [addendum, main])
  const officer = await world().asUser('policyOfficer')
  const of = async (path: string) =>
    (await officer.put(path, commitmentInput, { version: 1 })).status
  expect(await of(pathOf(addendum))).toBe(404)
  expect(await of(pathOf(main, 'somethingElse'))).toBe(404)
})
