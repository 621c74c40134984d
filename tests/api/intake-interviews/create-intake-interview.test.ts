import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import { beforeEach, expect, test } from 'vitest'
import {
  completedInterview,
  draftInterview,
  interviewInput,
  newPerson,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
let person = ''
beforeEach(async () => {
  person = (await newPerson(await world().asUser('clerk'))).id
})

testRefusals({
  operationId: 'createIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'languageAdvisor', 'agencyManager', 'policyOfficer'],
  path: async () => '/intakeInterviews',
  body: () => interviewInput(person),
  otherBody: () => interviewInput(person, { place: 'Stadhuis' }),
})

test('a talk begins as a draft with what is known of it', async () => {
  const clerk = await world().asUser('clerk')
  const input = interviewInput(person, {
    place: 'Stadhuis, balie 3',
    interpreter: 'phone',
    notes: 'Komt volgende week terug.\nBrengt attest mee.',
  })
  const { status, body, headers } = await clerk.post<IntakeInterview>('/intakeInterviews', input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  const { person: who, ...rest } = input
  expect(body).toMatchObject({
    ...rest,
    person: { id: who, familyName: 'Voorbeeld' },
    version: 1,
    status: 'draft',
    createdBy: { id: userId('clerk') },
    updatedBy: { id: userId('clerk') },
    referrals: [],
  })
  expect(body).not.toHaveProperty('outcome')
  expect(body).not.toHaveProperty('closedAt')
})

test('a talk needs nothing to begin with but somebody', async () => {
  const worker = await world().asUser('socialWorker')
  const { id } = await newPerson(worker)
  const { status, body } = await worker.post<IntakeInterview>('/intakeInterviews', {
    person: id,
    languages: [],
    topics: [],
    materials: [],
  })
  expect(status).toBe(201)
  expect(body).not.toHaveProperty('heldOn')
})

test('nobody begins a talk with somebody whom another organisation knows', async () => {
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const { status, body } = await (await world().asUser(name)).post(
      '/intakeInterviews',
      interviewInput(person),
    )
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'unknown' })])
  }
})

test('every language that is none is named', async () => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post(
    '/intakeInterviews',
    interviewInput(person, { languages: ['fr', 'xx-nee', 'zz'] }),
  )
  expect(status).toBe(400)
  expect(body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['languages[1]', 'language'],
    ['languages[2]', 'language'],
  ])
})

test('a colleague may hold a talk of their own with the same person', async () => {
  await draftInterview(await world().asUser('clerk'), { person })
  const colleague = await world().asUser('schoolClerk')
  expect((await colleague.post('/intakeInterviews', interviewInput(person))).status).toBe(201)
})

test('two tabs at the same moment, over sockets, begin one talk', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 5; round += 1) {
    const { id } = await newPerson(clerk)
    const answers = await Promise.all(
      [1, 2].map(() => clerk.post<IntakeInterview>('/intakeInterviews', interviewInput(id))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const [made, refused] = answers.toSorted((left, right) => left.status - right.status)
    expect(refused?.body).toMatchObject({ existing: made?.body.id })
    const talks = await world().rows('select id from intake_interview where person_id = $1', [id])
    expect(talks).toEqual([{ id: made?.body.id }])
  }
})

test('whoever has a talk open with somebody is led to it, also on a later day', async () => {
  const clerk = await world().asUser('clerk')
  const open = await draftInterview(clerk, { person })
  world().clock.advance(2 * 24 * 60)
  const later = await world().signIn('clerk')
  const { status, body } = await later.post('/intakeInterviews', interviewInput(person))
  expect(status).toBe(409)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:intakeInterviews:interviewExists',
    existing: open.id,
  })
  await completedInterview(later, open, 'noReferralNeeded')
  expect((await later.post('/intakeInterviews', interviewInput(person))).status).toBe(201)
})
