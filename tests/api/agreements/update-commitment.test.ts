import type { AgreementFile } from '@onthaal/shared/agreements/schemas'
import { expect, test } from 'vitest'
import { commitmentInput, newAgreement } from '../../support/agreements.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

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

test('what was said of a paragraph stays in the history of the agreement, for both sides', async () => {
  const id = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  await officer.put(pathOf(id), commitmentInput, { version: 1 })
  world().clock.advance(1)
  const agency = await world().asUser('agencyAdministrator')
  const said = { state: 'atRisk', responsible: 'Loket' } as const
  const { body } = await agency.put<AgreementFile>(pathOf(id), said, { version: 2 })
  const about = { what: 'commitment', commitment: 'runDesk' }
  expect(body.changes).toEqual([
    {
      ...{ id: expect.any(String), ...about, at: '2026-03-02T09:01:00.000Z' },
      ...{ by: 'Gebruiker agencyAdministrator', organisation: organisations.agency.id },
      fields: [
        { field: 'state', before: ['kept'], after: ['atRisk'] },
        { field: 'responsible', before: [], after: ['Loket'] },
        { field: 'evidence', before: [commitmentInput.evidence], after: [] },
        { field: 'evidenceLink', before: [commitmentInput.evidenceLink], after: [] },
      ],
    },
    {
      ...{ id: expect.any(String), ...about, at: '2026-03-02T09:00:00.000Z' },
      ...{ by: 'Gebruiker policyOfficer', organisation: organisations.city.id },
      fields: [
        { field: 'state', before: ['running'], after: ['kept'] },
        { field: 'evidence', before: [], after: [commitmentInput.evidence] },
        { field: 'evidenceLink', before: [], after: [commitmentInput.evidenceLink] },
      ],
    },
  ])
  const seen = await (await world().asUser('cityManager')).get<AgreementFile>(
    `/cooperationAgreements/${id}`,
  )
  expect(seen.body.changes).toEqual(body.changes)
  // Who looks at it later finds the newest hundred.
  await world().rows(
    `insert into agreement_change select gen_random_uuid(), agreement_id, at - n * interval '1 day', actor_id,
       organisation_id, what, commitment, fields from agreement_change, generate_series(1, 60) n
     where agreement_id = $1`,
    [id],
  )
  const long = (await officer.get<AgreementFile>(`/cooperationAgreements/${id}`)).body
  expect(long.changes).toHaveLength(100)
  expect(long.changes.slice(0, 2)).toEqual(body.changes)
  // It is told that there is more.
  expect([body.changeCount, long.changeCount]).toEqual([2, 122])
  world().clock.advance(-1)
})

test('what is said again in the same words changes nothing, whoever says it', async () => {
  const id = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  const agency = await world().asUser('agencyAdministrator')
  const first = await officer.put<AgreementFile>(pathOf(id), commitmentInput, { version: 1 })
  world().clock.advance(1)
  const again = await agency.put<AgreementFile>(pathOf(id), commitmentInput, { version: 2 })
  world().clock.advance(-1)
  expect(again.status).toBe(200)
  expect(again.headers.get('etag')).toBe('"2"')
  expect(again.body).toEqual(first.body)
  expect(again.body.changeCount).toBe(1)
  // Neither is it said what a paragraph of which nobody said anything begins with.
  const asItBegan = { state: 'running' }
  const { body } = await agency.put<AgreementFile>(pathOf(id, 'addenda'), asItBegan, { version: 2 })
  expect(body).toEqual(first.body)
})

test.each([
  'http://verslagen.example/2026',
  'javascript:alert(1)',
  'https://verslagen',
  'verslagen.example/2026',
  'https://verslagen.example/\u0000',
  'https://verslagen.example/\u202Egpj.exe',
  'https://verslagen.example/\uD800',
])('evidence is linked to by a secure address alone, and not by %s', async (evidenceLink) => {
  const officer = await world().asUser('policyOfficer')
  const path = pathOf(await newAgreement(world()))
  const { status } = await officer.put(path, { state: 'kept', evidenceLink }, { version: 1 })
  expect(status).toBe(400)
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
