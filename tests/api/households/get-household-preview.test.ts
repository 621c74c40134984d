import type { HouseholdPreview } from '@onthaal/shared/households/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { livesWith, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const pathOf = (personId: string) => `/persons/${personId}/householdPreview`

testRefusals({
  operationId: 'getHouseholdPreview',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'policyOfficer', 'administrator'],
  path: async () => pathOf((await newPerson(await world().asUser('clerk'))).id),
})

test('it tells exactly what is sent a moment later, to both sides', async () => {
  const clerk = await world().asUser('clerk')
  const mother = await newPerson(clerk, { givenName: 'Nadia', phone: '+32470000001' })
  const child = await newPerson(clerk, { givenName: 'Sami', birthDate: '2014-03' })
  await livesWith(clerk, mother.id, { person: child.id, role: 'child' })
  await clerk.post(`/persons/${child.id}/guardians`, { person: mother.id, kind: 'parent' })
  const { body, status } = await clerk.get<HouseholdPreview>(pathOf(mother.id))
  expect(status).toBe(200)
  expect(body.members).toEqual([
    {
      givenName: 'Nadia',
      familyName: 'Voorbeeld',
      birthDate: '1985-07',
      role: 'adult',
      isReferred: true,
      guardians: [],
    },
    {
      givenName: 'Sami',
      familyName: 'Voorbeeld',
      birthDate: '2014-03',
      role: 'child',
      isReferred: false,
      guardians: [{ name: 'Nadia Voorbeeld', phone: '+32470000001', kind: 'parent' }],
    },
  ])
  const sent = await submittedReferral(clerk, { person: mother.id })
  expect(sent.household).toEqual(body.members)
  const counsellor = await world().asUser('counsellor')
  const seen = await counsellor.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body.household).toEqual(body.members)
})

test('of somebody of whom no household is known, nobody goes along', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  expect((await clerk.get<HouseholdPreview>(pathOf(id))).body.members).toEqual([])
})

test('what another organisation knows of a household does not show', async () => {
  const clerk = await world().asUser('clerk')
  const worker = await world().asUser('socialWorker')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { insz })
  expect((await newPerson(worker, { insz })).id).toBe(id)
  await livesWith(clerk, id, { person: (await newPerson(clerk)).id, role: 'partner' })
  expect((await clerk.get<HouseholdPreview>(pathOf(id))).body.members).toHaveLength(2)
  expect((await worker.get<HouseholdPreview>(pathOf(id))).body.members).toEqual([])
  for (const name of ['otherClerk', 'agencyManager'] as const) {
    expect((await (await world().asUser(name)).get(pathOf(id))).status).toBe(404)
  }
})
