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

test('a talk that was closed is not changed', async () => {
  const clerk = await world().asUser('clerk')
  const closed = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  const { status, body } = await clerk.put(`/intakeInterviews/${closed.id}`, input)
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewClosed')
  const { body: still } = await clerk.get<IntakeInterview>(`/intakeInterviews/${closed.id}`)
  expect(still).toEqual(closed)
})
