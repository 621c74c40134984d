import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { completedInterview, draftInterview, interviewLine } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function idOf(client: Client): Promise<string> {
  return (await client.get<CurrentSession>('/sessions/current')).body.user.id
}

testRefusals({
  operationId: 'getIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/intakeInterviews/${(await draftInterview(await world().asUser('clerk'))).id}`,
})

test('a colleague reads a talk with the referrals made in it', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk, { notes: 'Voor ons alleen.' })
  const line = await interviewLine(clerk, talk)
  const colleague = await world().asUser('schoolClerk')
  const { status, body } = await colleague.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ notes: 'Voor ons alleen.', version: 1 })
  expect(body.referrals).toMatchObject([{ id: line.id, status: 'draft', interview: talk.id }])
})

test('who opened a talk is told of no talk that is closed', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  await interviewLine(clerk, talk)
  await completedInterview(clerk, talk)
  const { body } = await clerk.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(body).not.toHaveProperty('readers')
})

test('municipality and OCMW do not know of the talks of each other', async () => {
  const [clerk, worker] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const ofCity = await draftInterview(clerk)
  const ofOcmw = await draftInterview(worker)
  expect((await worker.get(`/intakeInterviews/${ofCity.id}`)).status).toBe(404)
  expect((await clerk.get(`/intakeInterviews/${ofOcmw.id}`)).status).toBe(404)
  const elsewhere = await world().asUser('otherClerk')
  expect((await elsewhere.get(`/intakeInterviews/${ofCity.id}`)).status).toBe(404)
})

test('the desk that gets a referral does not learn that there was a talk', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk, { notes: 'Voor ons alleen.' })
  const line = await interviewLine(clerk, talk)
  await completedInterview(clerk, talk)
  const counsellor = await world().asUser('counsellor')
  const seen = await counsellor.get<Referral>(`/referrals/${line.id}`)
  expect(seen.body.status).toBe('submitted')
  expect(seen.body).not.toHaveProperty('interview')
  expect(seen.text).not.toContain(talk.id)
  expect(seen.text).not.toContain('Voor ons alleen.')
  const sent = await clerk.get<Referral>(`/referrals/${line.id}`)
  expect(sent.body.interview).toBe(talk.id)
})

test('of schooling a colleague sees in a talk what they see elsewhere: nothing', async () => {
  const schoolClerk = await world().asUser('schoolClerk')
  const talk = await draftInterview(schoolClerk)
  await interviewLine(schoolClerk, talk, { type: 'preschool' })
  const whole = await schoolClerk.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(whole.body.referrals).toHaveLength(1)
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(seen.body.referrals).toEqual([])
})

// Moves the clock, so it comes last.
test('whoever opens a talk that a colleague only looks at is told who, and the colleague in turn', async () => {
  const clerk = await world().asUser('clerk')
  const colleague = await world().asUser('schoolClerk')
  const talk = await draftInterview(clerk)
  const path = `/intakeInterviews/${talk.id}`
  world().clock.advance(15)
  const alone = await colleague.get<IntakeInterview>(path)
  expect(alone.body.readers).toEqual([])

  const at = world().clock.now.toISOString()
  world().clock.advance(14)
  const { body } = await clerk.get<IntakeInterview>(path)
  expect(body.readers).toMatchObject([{ id: await idOf(colleague), at }])
  expect(body).toMatchObject({ version: talk.version, updatedAt: talk.updatedAt })
  const again = await colleague.get<IntakeInterview>(path)
  expect(again.body.readers).toMatchObject([{ id: await idOf(clerk) }])

  world().clock.advance(15)
  expect((await clerk.get<IntakeInterview>(path)).body.readers).toEqual([])
})
