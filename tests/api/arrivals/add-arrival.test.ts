import { randomUUID } from 'node:crypto'
import type { Arrival, ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import {
  arrivalInput,
  draftInterview,
  newArrival,
  newPerson,
  submittedReferral,
  unspokenPerson,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'addArrival',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => '/arrivals',
  body: async () => arrivalInput((await newPerson(await world().asUser('clerk'))).id),
  otherBody: async () => arrivalInput((await newPerson(await world().asUser('clerk'))).id),
})

test('somebody who is put on the list is to be invited', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const input = arrivalInput(person, { source: 'quickSignal', registeredOn: '2026-02-27' })
  const { status, body } = await clerk.post<Arrival>('/arrivals', input)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    status: 'toInvite',
    person: { id: person },
    source: 'quickSignal',
    registeredOn: '2026-02-27',
    missedTalks: 0,
    allowedMoves: ['invite', 'plan', 'welcome', 'moveAway'],
  })
})

test('who is on it already stays there, and at the same moment twice as well', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const [first, second] = await Promise.all([
    newArrival(clerk, { person }),
    newArrival(clerk, { person }),
  ])
  expect(second.id).toBe(first.id)
  await clerk.post(`/arrivals/${first.id}/plan`, { at: '2026-03-09T09:00:00Z' })
  const again = await newArrival(clerk, { person, source: 'quickSignal' })
  expect(again).toMatchObject({ id: first.id, status: 'planned', source: 'manual' })
})

test('who came lately is not on it anew', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id } = await newArrival(clerk, { person, registeredOn: '2026-02-01' })
  await clerk.post(`/arrivals/${id}/change`, { move: 'welcome' })
  expect(await newArrival(clerk, { person })).toMatchObject({ id, status: 'came' })
})

test('the language of the file counts before that of the list', async () => {
  const clerk = await world().asUser('clerk')
  const { id: spoken } = await newPerson(clerk, { contactLanguage: 'ar' })
  const unspoken = await unspokenPerson(clerk)
  expect(await newArrival(clerk, { person: spoken, contactLanguage: 'ti' })).toMatchObject({
    contactLanguage: 'ar',
  })
  expect(await newArrival(clerk, { person: unspoken, contactLanguage: 'ti' })).toMatchObject({
    contactLanguage: 'ti',
  })
})

test.each([
  [{ registeredOn: '2026-03-03' }, 'registeredOn', 'future'],
  [{ contactLanguage: 'zz' }, 'contactLanguage', 'language'],
] as const)('it is refused with %o', async (change, name, code) => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { status, body } = await clerk.post('/arrivals', arrivalInput(id, change))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name, code })])
})

test('nobody is on the list of an organisation that keeps no file of them', async () => {
  const { id } = await newPerson(await world().asUser('socialWorker'))
  const { status, body } = await (await world().asUser('clerk')).post('/arrivals', arrivalInput(id))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'unknown' })])
})

test('it tells of the talk and the referral that followed', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id } = await newArrival(clerk, { person })
  const talk = await draftInterview(clerk, { person })
  const referral = await submittedReferral(clerk, { person })
  const { body } = await clerk.get<ArrivalPage>('/arrivals?status=came&pageSize=100')
  expect(body.items.find((one) => one.id === id)).toMatchObject({
    talk: { id: talk.id, status: 'draft' },
    referral: { id: referral.id, status: 'submitted', count: 1 },
  })
})

describe('somebody with whose file a colleague has no work', () => {
  const known = async () => (await newPerson(await world().asUser('clerk'))).id
  const arrivalsOf = (person: string) =>
    world().rows('select status from arrival where person_id = $1', [person])

  test('is put on the list once it is said why', async () => {
    const person = await known()
    const colleague = await world().asUser('schoolClerk')
    const { status, body } = await colleague.post('/arrivals', arrivalInput(person))
    expect([status, body.type]).toEqual([403, problemTypes.purposeRequired.type])
    expect(await arrivalsOf(person)).toEqual([])
    await colleague.post(`/persons/${person}/fileAccesses`, { purpose: 'atTheCounter' })
    await newArrival(colleague, { person })
    expect(await arrivalsOf(person)).toEqual([{ status: 'toInvite' }])
  })

  test('is not by the reason that another colleague said', async () => {
    const person = await known()
    await (await world().asUser('clerk')).post(`/persons/${person}/fileAccesses`, {
      purpose: 'atTheCounter',
    })
    const colleague = await world().asUser('schoolClerk')
    expect((await colleague.post('/arrivals', arrivalInput(person))).status).toBe(403)
  })

  test('is there already for whoever asks while the arrival is open, and asks why once it ended', async () => {
    const person = await known()
    const clerk = await world().asUser('clerk')
    const { id } = await newArrival(clerk, { person })
    const colleague = await world().asUser('schoolClerk')
    expect(await newArrival(colleague, { person })).toMatchObject({ id })
    await clerk.post(`/arrivals/${id}/change`, { move: 'moveAway' })
    const { body } = await colleague.post('/arrivals', arrivalInput(person))
    expect(body.type).toBe(problemTypes.purposeRequired.type)
  })

  test('gets a retry of what was done answered', async () => {
    const person = await known()
    const colleague = await world().asUser('schoolClerk')
    await colleague.post(`/persons/${person}/fileAccesses`, { purpose: 'atTheCounter' })
    const input = arrivalInput(person)
    const retry = { key: randomUUID() }
    const first = await colleague.post<Arrival>('/arrivals', input, retry)
    await colleague.post(`/arrivals/${first.body.id}/change`, { move: 'moveAway' })
    await world().rows('delete from file_access where person_id = $1', [person])
    const again = await colleague.post<Arrival>('/arrivals', input, retry)
    expect([again.status, again.body.id]).toEqual([201, first.body.id])
  })
})

test('somebody whose file is under restriction is not put on the list', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  const { status, body } = await clerk.post('/arrivals', arrivalInput(person))
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: 'urn:problem-type:onthaal:persons:personRestricted' })
})
