import type { HouseholdPreview } from '@onthaal/shared/households/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { livesWith, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
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
  const mother = await newPerson(clerk, { givenName: 'Nadia' })
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
      guardians: [{ name: 'Nadia Voorbeeld', kind: 'parent' }],
    },
  ])
  const sent = await submittedReferral(clerk, { person: mother.id })
  expect(sent.household).toEqual(body.members)
  const counsellor = await world().asUser('counsellor')
  const seen = await counsellor.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body.household).toEqual(body.members)
})

test('how a guardian is reached goes along with whom they answer for, and with nobody else', async () => {
  const clerk = await world().asUser('clerk')
  const aunt = await newPerson(clerk, { givenName: 'Leila', phone: '+32470000001' })
  const born = (birthDate: string) => newPerson(clerk, { birthDate })
  const [grown, one, other] = [await born('2009-01'), await born('2014-03'), await born('2016-05')]
  await livesWith(clerk, grown.id, { person: one.id, role: 'child' })
  await livesWith(clerk, grown.id, { person: other.id, role: 'child' })
  for (const { id } of [grown, one, other]) {
    const path = `/persons/${id}/guardians`
    expect((await clerk.post(path, { person: aunt.id, kind: 'other' })).status).toBe(200)
  }
  // Nobody wrote down an end when they came of age.
  const grow = `update person_file set birth_date = '2008-03-02' where person_id = $1`
  await world().rows(grow, [grown.id])
  const named = { name: 'Leila Voorbeeld', kind: 'other' }
  const reached = { ...named, phone: '+32470000001' }
  const guardiansOf = async (id: string) => {
    const { body } = await clerk.get<HouseholdPreview>(pathOf(id))
    return body.members.map(({ guardians }) => guardians)
  }
  expect(await guardiansOf(one.id)).toEqual([[], [reached], [named]])
  expect(await guardiansOf(other.id)).toEqual([[], [named], [reached]])
  expect(await guardiansOf(grown.id)).toEqual([[], [named], [named]])
})

test('whoever has a file under restriction does not go along, until that is lifted', async () => {
  const [clerk, officer] = [
    await world().asUser('schoolClerk'),
    await world().asUser('privacyOfficer'),
  ]
  const person = await newPerson(clerk, { birthDate: '2014-03' })
  const father = await newPerson(clerk, { givenName: 'Omar', phone: '+32470000002' })
  const mother = await newPerson(clerk, { givenName: 'Nadia', phone: '+32470000003' })
  for (const { id } of [father, mother]) {
    await livesWith(clerk, person.id, { person: id, role: 'adult' })
    await clerk.post(`/persons/${person.id}/guardians`, { person: id, kind: 'parent' })
  }
  const kind = 'restriction'
  const { id } = await fileMeasure(clerk, officer, { kind, person: father.id })
  const { household } = await submittedReferral(clerk, {
    person: person.id,
    type: 'compulsoryEducation',
  })
  expect(household?.map(({ givenName }) => givenName)).toEqual([person.givenName, 'Nadia'])
  const reached = { name: 'Nadia Voorbeeld', phone: '+32470000003', kind: 'parent' }
  expect(household?.flatMap(({ guardians }) => guardians)).toEqual([reached])
  const { body } = await clerk.get<HouseholdPreview>(pathOf(person.id))
  expect(body.members).toEqual(household)

  await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Het bezwaar is ingetrokken.' })
  const lifted = await clerk.get<HouseholdPreview>(pathOf(person.id))
  expect(lifted.body.members).toHaveLength(3)
  expect(lifted.body.members.flatMap(({ guardians }) => guardians)).toHaveLength(2)
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
