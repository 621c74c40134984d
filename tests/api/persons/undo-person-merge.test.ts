import type { PersonMergeList } from '@onthaal/shared/matching/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import {
  draftInterview,
  livesWith,
  newInforming,
  newMerge,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { everythingOf, found, twoFiles } from '../../support/two-files.ts'

const world = testApp()
const why = { reason: 'Het zijn toch twee mensen.' }
const undoing = async (person: string, merge: string, by: 'clerk' | 'socialWorker' = 'clerk') =>
  (await world().asUser(by)).post<PersonMergeList>(
    `/persons/${person}/merges/${merge}/undoing`,
    why,
  )

testRefusals({
  operationId: 'undoPersonMerge',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    const clerk = await world().asUser('clerk')
    const { stays, goes } = await twoFiles(clerk)
    return `/persons/${stays}/merges/${(await newMerge(clerk, stays, goes)).id}/undoing`
  },
  body: () => why,
  otherBody: () => ({ reason: 'Verkeerd aangeklikt.' }),
})

test('undoing puts everything back where it was, and leaves what came since', async () => {
  const clerk = await world().asUser('clerk')
  const { stays, goes, familyName, insz } = await twoFiles(clerk)
  await newInforming(clerk, stays)
  await newInforming(clerk, goes)
  await submittedReferral(clerk, { person: goes })
  await draftInterview(clerk, { person: goes })
  const { id: child } = await newPerson(clerk, { familyName, birthDate: '2019-05-06' })
  await livesWith(clerk, goes, { person: child, role: 'child' })
  await clerk.post(`/persons/${child}/guardians`, { person: goes, kind: 'parent' })
  const before = await everythingOf(world(), stays, goes)
  const files = () =>
    world().rows('select * from person_file where person_id in ($1, $2) order by person_id', [
      ...[stays, goes],
    ])
  const filesBefore = await files()
  const keys = () =>
    world().rows('select * from person_match_key where person_id in ($1, $2) order by 2, 4', [
      ...[stays, goes],
    ])
  const keysBefore = await keys()

  const merge = await newMerge(clerk, stays, goes)
  const since = await newInforming(clerk, stays, { topics: ['dutchLessons'] })
  const { status, body } = await undoing(stays, merge.id)
  expect(status).toBe(200)
  expect(body.items).toMatchObject([
    { id: merge.id, undoneBy: { displayName: expect.any(String) }, undoReason: why.reason },
  ])
  const after = await everythingOf(world(), stays, goes)
  expect(after.filter(({ id }) => id !== since.id)).toEqual(before)
  expect(after.find(({ id }) => id === since.id)?.person).toBe(stays)
  expect(await files()).toEqual(filesBefore)
  expect(await keys()).toEqual(keysBefore)
  expect((await clerk.get<Person>(`/persons/${goes}`)).body.id).toBe(goes)
  expect(await found(clerk, { insz })).toEqual([goes])
  // Whoever undoes it once more changes nothing.
  expect((await undoing(stays, merge.id)).body).toEqual(body)
  // And it can be done again.
  expect((await clerk.post(`/persons/${stays}/merges`, { other: goes })).status).toBe(200)
})

test('a merge of somebody else is not undone', async () => {
  const clerk = await world().asUser('clerk')
  const { stays, goes } = await twoFiles(clerk)
  const merge = await newMerge(clerk, stays, goes)
  const { id } = await newPerson(clerk)
  expect((await undoing(id, merge.id)).status).toBe(404)
  expect((await undoing(stays, merge.id, 'socialWorker')).status).toBe(404)
})

test.each(['restriction', 'legalHold'])('nothing goes back while a %s stands', async (kind) => {
  const clerk = await world().asUser('clerk')
  const { stays, goes } = await twoFiles(clerk)
  const merge = await newMerge(clerk, stays, goes)
  const officer = await world().asUser('privacyOfficer')
  await officer.post('/fileMeasures', { kind, person: stays, reason: 'Beroep.' })
  const { status, body } = await clerk.post<{ type: string }>(
    `/persons/${stays}/merges/${merge.id}/undoing`,
    why,
  )
  expect([status, body.type]).toEqual([409, 'urn:problem-type:onthaal:persons:personRestricted'])
})
