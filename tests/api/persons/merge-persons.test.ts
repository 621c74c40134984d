import type { PersonMatchList, PersonMergeList } from '@onthaal/shared/matching/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  atTheCounter,
  draftInterview,
  livesWith,
  newInforming,
  newMerge,
  newPerson,
  personInput,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { runOn } from '../../support/retention-world.ts'
import { clientOf, newNote, newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { everythingOf, found, twoFiles } from '../../support/two-files.ts'

const world = testApp()
const clerkOf = () => world().asUser('clerk')

interface Fault {
  readonly issues: readonly { readonly name: string; readonly code: string }[]
}

const faultsOf = ({ body }: { body: unknown }) => (body as Fault).issues.map(({ code }) => code)
const merging = (clerk: Client, person: string, other: string) =>
  clerk.post<PersonMergeList>(`/persons/${person}/merges`, { other })
const idsOf = async (clerk: Client, path: string) =>
  (await clerk.get<{ items: { id: string }[] }>(path)).body.items.map(({ id }) => id)

// A file is one with itself already, so one body serves all refusals.
let asked = ''
testRefusals({
  operationId: 'mergePersons',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    asked = (await newPerson(await clerkOf())).id
    return `/persons/${asked}/merges`
  },
  body: () => ({ other: asked }),
  otherBody: () => ({ other: '0198c0de-0000-4000-8000-00000000dead' }),
})

test('whatever hangs on the other file comes along, with every event', async () => {
  const clerk = await clerkOf()
  const { stays, goes, familyName } = await twoFiles(clerk)
  const counsellor = await world().asUser('counsellor')
  const referral = await startedReferral(clerk, counsellor, { person: goes })
  const events = await idsOf(clerk, `/referrals/${referral.id}/events`)
  const talk = await draftInterview(clerk, { person: goes })
  await newInforming(clerk, goes)
  await newTask(clerk, referral.id)
  await newNote(clerk, referral.id, { audience: 'own' })
  const { id: child } = await newPerson(clerk, { familyName, birthDate: '2019-05-06' })
  await livesWith(clerk, goes, { person: child, role: 'child' })
  await clerk.post(`/persons/${child}/guardians`, { person: goes, kind: 'parent' })

  const { status, body } = await merging(clerk, stays, goes)
  expect(status).toBe(200)
  expect(body.items).toMatchObject([
    { other: { id: goes, givenName: 'Aminah' }, mergedBy: { displayName: expect.any(String) } },
  ])
  expect(await idsOf(clerk, `/referrals?box=sent&person=${stays}`)).toEqual([referral.id])
  expect(await idsOf(clerk, `/intakeInterviews?box=drafts&person=${stays}`)).toEqual([talk.id])
  expect(await idsOf(clerk, `/persons/${stays}/informings`)).toHaveLength(1)
  expect(await idsOf(clerk, `/referrals/${referral.id}/events`)).toEqual(events)
  const household = await clerk.get(`/persons/${stays}/household`)
  const living = JSON.stringify(household.body)
  expect(living).toContain(child)
  expect(living).toContain(stays)
  const guardians = await clerk.get(`/persons/${child}/guardians`)
  expect(JSON.stringify(guardians.body)).toContain(stays)
  const shared = await clientOf(clerk, referral.id)
  expect(shared.person.id).toBe(stays)
  expect([shared.tasks.length, shared.notes.length]).toEqual([1, 1])
  // The desk goes on with it, about the file that stays.
  const received = await counsellor.get<{ person: { id: string } }>(`/referrals/${referral.id}`)
  expect([received.status, received.body.person.id]).toEqual([200, stays])
})

test('who asks for the other file gets the one that stays, by its address, name, phone and number', async () => {
  const clerk = await clerkOf()
  const { stays, goes, familyName, insz } = await twoFiles(clerk)
  await newMerge(clerk, stays, goes)
  expect((await clerk.get<Person>(`/persons/${goes}`)).body.id).toBe(stays)
  for (const query of [
    { name: `Aminah ${familyName}` },
    { name: familyName },
    { insz },
    { name: familyName, birthDate: '1990-01-02' },
  ]) {
    expect(await found(clerk, query)).toEqual([stays])
  }
  // Also after the file that stays was written anew.
  const { body } = await clerk.get<Person & { version: number }>(`/persons/${stays}`)
  const changed = await clerk.request('PUT', `/persons/${stays}`, {
    body: personInput({ familyName, givenName: 'Amina', birthDate: '1990' }),
    version: body.version,
  })
  expect(changed.status).toBe(200)
  expect(await found(clerk, { name: `Aminah ${familyName}` })).toEqual([stays])
  expect(await found(clerk, { insz })).toEqual([stays])
  // A third file is compared with one of them only.
  const { id: third } = await newPerson(clerk, {
    familyName,
    givenName: 'Aminah',
    birthDate: '1990-01-02',
  })
  const matches = await clerk.get<PersonMatchList>(`/persons/${third}/matches`)
  expect(matches.body.items.map(({ person }) => person.id)).not.toContain(goes)
})

test('somebody with the number of the other file is not registered once more', async () => {
  const clerk = await clerkOf()
  const { stays, goes, insz } = await twoFiles(clerk)
  await newMerge(clerk, stays, goes)
  const again = await clerk.post('/persons', personInput({ insz }))
  expect(again.status).toBe(409)
})

describe('what is in the way is told, and nothing changes', () => {
  test('both have an open referral of the same kind', async () => {
    const clerk = await clerkOf()
    const { stays, goes } = await twoFiles(clerk)
    await submittedReferral(clerk, { person: stays })
    await submittedReferral(clerk, { person: goes })
    const before = await everythingOf(world(), stays, goes)
    const refused = await merging(clerk, stays, goes)
    expect([refused.status, faultsOf(refused)]).toEqual([400, ['bothPending']])
    expect(await everythingOf(world(), stays, goes)).toEqual(before)
  })

  test('they live in two households, but not when it is the same one', async () => {
    const clerk = await clerkOf()
    const { stays, goes } = await twoFiles(clerk)
    const [one, two] = [await newPerson(clerk), await newPerson(clerk)]
    await livesWith(clerk, stays, { person: one.id, role: 'partner' })
    await livesWith(clerk, goes, { person: two.id, role: 'partner' })
    expect(faultsOf(await merging(clerk, stays, goes))).toEqual(['twoHouseholds'])
    const same = await twoFiles(clerk)
    await livesWith(clerk, same.stays, { person: same.goes, role: 'adult' })
    expect((await merging(clerk, same.stays, same.goes)).status).toBe(200)
    const { body } = await clerk.get<{ members: object[] }>(`/persons/${same.stays}/household`)
    expect(JSON.stringify(body)).not.toContain(same.goes)
  })

  test('the other file holds others already', async () => {
    const clerk = await clerkOf()
    const { stays, goes } = await twoFiles(clerk)
    const { id: third } = await newPerson(clerk)
    await newMerge(clerk, goes, third)
    expect(faultsOf(await merging(clerk, stays, goes))).toEqual(['holdsOthers'])
    // The other way round it goes.
    expect((await merging(clerk, goes, stays)).status).toBe(200)
  })

  test.each(['restriction', 'legalHold'])('a %s stands on the other file', async (kind) => {
    const clerk = await clerkOf()
    const { stays, goes } = await twoFiles(clerk)
    const officer = await world().asUser('privacyOfficer')
    const set = await officer.post('/fileMeasures', { kind, person: goes, reason: 'Beroep.' })
    expect(set.status).toBe(200)
    expect(faultsOf(await merging(clerk, stays, goes))).toEqual(['underMeasure'])
  })

  test('the other file is of another organisation', async () => {
    const clerk = await clerkOf()
    const { id: elsewhere } = await newPerson(await world().asUser('socialWorker'))
    const { id } = await newPerson(clerk)
    expect(faultsOf(await merging(clerk, id, elsewhere))).toEqual(['unknown'])
  })
})

test('whoever merges has a reason to see the other file too', async () => {
  const clerk = await clerkOf()
  const { id: goes } = await newPerson(clerk)
  const colleague = await world().asUser('schoolClerk')
  const { id: stays } = await newPerson(colleague)
  expect((await merging(colleague, stays, goes)).status).toBe(403)
  await atTheCounter(colleague, goes)
  expect((await merging(colleague, stays, goes)).status).toBe(200)
})

test('whatever is begun under the old id is begun with the file that stays', async () => {
  const clerk = await clerkOf()
  const { stays, goes } = await twoFiles(clerk)
  await newMerge(clerk, stays, goes)
  await submittedReferral(clerk, { person: goes })
  await draftInterview(clerk, { person: goes })
  await newInforming(clerk, goes)
  const { id: child } = await newPerson(clerk, { birthDate: '2019-05-06' })
  await clerk.post(`/persons/${child}/guardians`, { person: goes, kind: 'parent' })
  const left = await everythingOf(world(), goes, goes)
  expect(left.filter(({ held }) => held !== 'change')).toEqual([])
})

test('what hangs on both unseen is told as that, and nothing moves', async () => {
  const clerk = await clerkOf()
  const { id: stays } = await newPerson(clerk, { birthDate: '2016' })
  const { id: goes } = await newPerson(clerk, { birthDate: '2016' })
  const colleague = await world().asUser('schoolClerk')
  for (const person of [stays, goes]) {
    await submittedReferral(colleague, { person, type: 'compulsoryEducation' })
  }
  const before = await everythingOf(world(), stays, goes)
  const refused = await merging(clerk, stays, goes)
  expect([refused.status, faultsOf(refused)]).toEqual([400, ['unseen']])
  expect(await everythingOf(world(), stays, goes)).toEqual(before)
})

test('two clerks who do it at the same moment do it once', async () => {
  const clerk = await clerkOf()
  const { stays, goes } = await twoFiles(clerk)
  const both = await Promise.all([merging(clerk, stays, goes), merging(clerk, stays, goes)])
  for (const { status } of both) expect([200, 503]).toContain(status)
  const rows = await world().rows(
    'select from person_merge where merged_person_id = $1 and undone_at is null',
    [goes],
  )
  expect(rows).toHaveLength(1)
})

test('who saw the other file, and what it said, stays with the file that holds both', async () => {
  const clerk = await clerkOf()
  const { stays, goes } = await twoFiles(clerk)
  await clerk.get(`/persons/${goes}`)
  await newMerge(clerk, stays, goes)
  const officer = await world().asUser('privacyOfficer')
  const { body } = await officer.get<{ items: { persons: { id: string }[] }[] }>(
    `/consultations?person=${stays}`,
  )
  const seen = body.items.flatMap(({ persons }) => persons.map(({ id }) => id))
  expect(new Set(seen)).toEqual(new Set([stays, goes]))
  const manager = await world().asUser('cityManager')
  await manager.post(`/persons/${stays}/fileAccesses`, { purpose: 'atTheCounter' })
  const exported = await manager.get(`/persons/${stays}/export`)
  expect(exported.text).toContain('Aminah')
  // Its history can still be read, under its own address.
  const history = await clerk.get(`/persons/${goes}/changes`)
  expect(history.text).toContain('Aminah')
})

test('a colleague says once why they open a file, whichever address they follow', async () => {
  const clerk = await clerkOf()
  const { stays, goes } = await twoFiles(clerk)
  await newMerge(clerk, stays, goes)
  const colleague = await world().asUser('cityManager')
  const path = `/persons/${goes}`
  expect((await colleague.get(path)).status).toBe(403)
  await colleague.post(`${path}/fileAccesses`, { purpose: 'atTheCounter' })
  expect((await colleague.get(path)).status).toBe(200)
  expect((await colleague.get(`/persons/${stays}`)).status).toBe(200)
})

test('what is kept no longer goes with all files that became one', async () => {
  const clerk = await clerkOf()
  const { stays, goes } = await twoFiles(clerk)
  await newMerge(clerk, stays, goes)
  await runOn(world(), '2040-01-01')
  for (const id of [stays, goes]) expect((await clerk.get(`/persons/${id}`)).status).toBe(404)
  for (const table of ['person_file', 'person_match_key', 'person_file_change', 'person_merge']) {
    const rows = await world().rows(`select from ${table} where person_id in ($1, $2)`, [
      stays,
      goes,
    ])
    expect(rows, table).toEqual([])
  }
})
