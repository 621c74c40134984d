import { interviewSections } from '@onthaal/shared/intake-interviews'
import type {
  IntakeInterview,
  IntakeInterviewInput,
} from '@onthaal/shared/intake-interviews/schemas'
import { expect, test } from 'vitest'
import { completedInterview, draftInterview } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

const input: IntakeInterviewInput = {
  heldOn: '2026-03-01',
  place: 'Thuis bij mevrouw',
  channel: 'homeVisit',
  languages: ['fr'],
  interpreter: 'informal',
  topics: ['dutchLessons'],
  materials: ['Folder taallessen', 'Kalender'],
  notes: 'Twee kinderen.',
}

testRefusals({
  operationId: 'updateIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/intakeInterviews/${(await draftInterview(await world().asUser('clerk'))).id}`,
  body: () => input,
})

test('a colleague writes on, and what is left out is gone', async () => {
  const talk = await draftInterview(await world().asUser('clerk'), { place: 'Stadhuis' })
  world().clock.advance(5)
  const colleague = await world().asUser('schoolClerk')
  const first = await colleague.put<IntakeInterview>(`/intakeInterviews/${talk.id}`, input)
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({
    ...input,
    version: 2,
    createdBy: { id: userId('clerk') },
    updatedBy: { id: userId('schoolClerk') },
    updatedAt: world().clock.now.toISOString(),
  })
  const less = { languages: [], topics: [], materials: [] }
  const second = await colleague.put<IntakeInterview>(`/intakeInterviews/${talk.id}`, less)
  for (const gone of ['heldOn', 'place', 'channel', 'interpreter', 'notes']) {
    expect(second.body).not.toHaveProperty(gone)
  }
})

test('of two who write at once, the second is told and overwrites nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftInterview(clerk)
  const address = `/intakeInterviews/${id}`
  const answers = await Promise.all(
    ['een', 'twee'].map((notes) => clerk.put(address, { ...input, notes }, { version: 1 })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  const { body } = await clerk.get<IntakeInterview>(address)
  expect(body.version).toBe(2)
})

test('says how far each section is, and one that is left out was not begun', async () => {
  const clerk = await world().asUser('clerk')
  const { id, sections } = await draftInterview(clerk)
  expect(sections).toEqual(Object.fromEntries(interviewSections.map((one) => [one, 'notStarted'])))
  const address = `/intakeInterviews/${id}`
  const first = await clerk.put<IntakeInterview>(
    address,
    { ...input, sections: { people: 'done', informed: 'busy' } },
    { version: 1 },
  )
  expect(first.body.sections).toMatchObject({
    people: 'done',
    informed: 'busy',
    languagesAndDutch: 'notStarted',
  })
  const { body: read } = await clerk.get<IntakeInterview>(address)
  expect(read.sections).toEqual(first.body.sections)
  const { body } = await clerk.put<IntakeInterview>(address, input, { version: 2 })
  expect(body.sections).toEqual(sections)
})

test.each([
  ['a section that no talk has', { health: 'done' }],
  ['a state that no section has', { people: 'halfway' }],
])('refuses %s', async (_, sections) => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftInterview(clerk)
  const address = `/intakeInterviews/${id}`
  const { status } = await clerk.put(address, { ...input, sections }, { version: 1 })
  expect(status).toBe(400)
  const { body } = await clerk.get<IntakeInterview>(address)
  expect(body).toMatchObject({ version: 1, sections: { people: 'notStarted' } })
})

test('a talk with sections that nobody finished can be closed, and shows how far they were', async () => {
  const clerk = await world().asUser('clerk')
  const draft = await draftInterview(clerk, { sections: { people: 'busy', informed: 'done' } })
  const closed = await completedInterview(clerk, draft, 'noReferralNeeded')
  expect(closed).toMatchObject({ status: 'held', sections: { people: 'busy', informed: 'done' } })
})

test('a talk that was closed is not changed', async () => {
  const clerk = await world().asUser('clerk')
  const closed = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  const { status, body } = await clerk.put(`/intakeInterviews/${closed.id}`, input)
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewClosed')
  const { body: still } = await clerk.get<IntakeInterview>(`/intakeInterviews/${closed.id}`)
  expect(still).toEqual(closed)
})
