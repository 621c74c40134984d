import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeEach, expect, test } from 'vitest'
import {
  draftInterview,
  draftReferral,
  interviewLine,
  move,
  newInsz,
  newPerson,
  personInput,
  referralInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions } from '../../support/world.ts'

const world = testApp()
let person = ''
beforeEach(async () => {
  person = (await newPerson(await world().asUser('clerk'))).id
})

testRefusals({
  operationId: 'createReferral',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'administrator'],
  path: async () => '/referrals',
  body: () => ({
    ...referralInput(person),
    reasonNote: 'x',
    priorityReason: 'legalDeadline',
    priority: 'urgent',
    desk: desks.city,
  }),
  otherBody: () => referralInput(person),
})

test('a draft starts at the desk of the municipality, by the organisation of whoever is signed in', async () => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post<Referral>('/referrals', referralInput(person))
  expect(status).toBe(201)
  expect(body).toMatchObject({
    status: 'draft',
    version: 1,
    sender: { id: organisations.city.id },
    receiver: { id: organisations.agency.id },
    desk: { id: desks.city },
    person: { id: person },
    attempts: { count: 0 },
    allowedEvents: ['submit', 'cancel'],
  })
  expect(body.reference).toMatch(/^OH-26-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  const [event] = await world().rows(
    'select event, to_status, role, organisation_id from referral_event where referral_id = $1',
    [body.id],
  )
  expect(event).toEqual({
    event: 'start',
    to_status: 'draft',
    role: 'frontDesk',
    organisation_id: organisations.city.id,
  })
})

test('a person of others and a person nobody knows are refused in the same words', async () => {
  const clerk = await world().asUser('clerk')
  const strangers = [
    (await newPerson(await world().asUser('socialWorker'))).id,
    (await newPerson(await world().asUser('otherClerk'))).id,
    '0198c0de-0000-4000-8000-00000000dead',
  ]
  const answers = await Promise.all(
    strangers.map((stranger) => clerk.post('/referrals', referralInput(stranger))),
  )
  const [first, ...others] = answers.map(({ status, body }) => ({ status, issues: body.issues }))
  expect(first).toMatchObject({ status: 400, issues: [{ name: 'person', code: 'unknown' }] })
  for (const other of others) expect(other).toEqual(first)
})

test('a desk that does not serve the municipality is refused, and one has to be named where two do', async () => {
  const clerk = await world().asUser('clerk')
  for (const desk of [desks.otherCity, '0198c0de-0000-7000-8000-00000000dead']) {
    const { status, body } = await clerk.post('/referrals', referralInput(person, { desk }))
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'desk', code: 'unknown' })])
  }
  await world().rows('insert into desk_partition values ($1, $2)', [
    desks.otherCity,
    partitions.city,
  ])
  try {
    const unnamed = await clerk.post('/referrals', referralInput(person))
    expect(unnamed.body.issues).toEqual([
      expect.objectContaining({ name: 'desk', code: 'required' }),
    ])
    const named = await clerk.post<Referral>(
      '/referrals',
      referralInput(person, { desk: desks.otherCity }),
    )
    expect(named.body.desk.id).toBe(desks.otherCity)
  } finally {
    await world().rows('delete from desk_partition where desk_id = $1 and partition_id = $2', [
      desks.otherCity,
      partitions.city,
    ])
  }
})

test('what one field asks of another is told field by field', async () => {
  const clerk = await world().asUser('clerk')
  const unexplained = await clerk.post(
    '/referrals',
    referralInput(person, { priority: 'urgent', type: 'preschool' }),
  )
  expect(unexplained.body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['type', 'education'],
    ['priorityReason', 'required'],
  ])
  const idle = await clerk.post(
    '/referrals',
    referralInput(person, { priorityReason: 'legalDeadline' }),
  )
  expect(idle.body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['priorityReason', 'notUrgent'],
  ])
})

test('while one of this type is open, no second one is started', async () => {
  const clerk = await world().asUser('clerk')
  const { id: other } = await newPerson(clerk, personInput())
  const open = await submittedReferral(clerk, { person: other })
  const { status, body } = await clerk.post('/referrals', referralInput(other))
  expect(status).toBe(409)
  expect(body).toMatchObject({ existing: open.id })
})

test('while a draft of this type stands there, no second one is made, and the first is named', async () => {
  const clerk = await world().asUser('clerk')
  const first = await draftReferral(clerk, { person })
  const { status, body } = await clerk.post('/referrals', referralInput(person))
  expect(status).toBe(409)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:referrals:draftExists',
    existing: first.id,
  })
  const other = await clerk.post('/referrals', referralInput(person, { type: 'dutchLanguage' }))
  expect(other.status).toBe(201)
  await move(clerk, first, 'cancellation', { reason: 'mistake' })
  expect((await clerk.post('/referrals', referralInput(person))).status).toBe(201)
})

test('a draft within a talk and one of another organisation stand in nobody else’s way', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id } = await newPerson(ocmw, { insz })
  await draftReferral(ocmw, { person: id })
  const { id: same } = await newPerson(clerk, { insz })
  expect(same).toBe(id)
  await interviewLine(clerk, await draftInterview(clerk, { person: id }))
  expect((await clerk.post('/referrals', referralInput(id))).status).toBe(201)
})

test('two tabs at the same moment, over sockets, make one draft', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 5; round += 1) {
    const { id } = await newPerson(clerk)
    const answers = await Promise.all(
      [1, 2].map(() => clerk.post<Referral>('/referrals', referralInput(id))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const [made, refused] = answers.toSorted((left, right) => left.status - right.status)
    expect(refused?.body).toMatchObject({ existing: made?.body.id })
    const drafts = await world().rows('select id from referral where person_id = $1', [id])
    expect(drafts).toEqual([{ id: made?.body.id }])
  }
})

test('text keeps every script, and no markup means anything', async () => {
  const clerk = await world().asUser('clerk')
  const reasonNote = "أمينة ' -- <script>alert(1)</script> {{7*7}} 👩‍👧\nтретья строка"
  const { status, body } = await clerk.post<Referral>(
    '/referrals',
    referralInput(person, { reasonNote }),
  )
  expect(status).toBe(201)
  expect((await clerk.get<Referral>(`/referrals/${body.id}`)).body.reasonNote).toBe(reasonNote)
})
