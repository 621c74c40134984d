import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import { expect, test } from 'vitest'
import { interviewInput, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
let person: string | undefined

async function somebody(): Promise<string> {
  person ??= (await newPerson(await world().asUser('clerk'))).id
  return person
}

testRefusals({
  operationId: 'createIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'languageAdvisor', 'agencyManager', 'policyOfficer'],
  path: async () => '/intakeInterviews',
  body: async () => interviewInput(await somebody()),
  otherBody: async () => interviewInput(await somebody(), { place: 'Stadhuis' }),
})

test('a talk begins as a draft with what is known of it', async () => {
  const clerk = await world().asUser('clerk')
  const input = interviewInput(await somebody(), {
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
  const known = await somebody()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const { status, body } = await (await world().asUser(name)).post(
      '/intakeInterviews',
      interviewInput(known),
    )
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'unknown' })])
  }
})

test('every language that is none is named', async () => {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post(
    '/intakeInterviews',
    interviewInput(await somebody(), { languages: ['fr', 'xx-nee', 'zz'] }),
  )
  expect(status).toBe(400)
  expect(body.issues?.map(({ name, code }) => [name, code])).toEqual([
    ['languages[1]', 'language'],
    ['languages[2]', 'language'],
  ])
})
