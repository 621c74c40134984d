import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  completedInterview,
  draftInterview,
  interviewLine,
  move,
  newPerson,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function talkWithLine() {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const line = await interviewLine(clerk, talk)
  return { clerk, talk, line, path: `/intakeInterviews/${talk.id}/referrals/${line.id}` }
}

testRefusals({
  operationId: 'removeInterviewReferral',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await talkWithLine()).path,
})

test('a draft is taken out, and a second time changes nothing', async () => {
  const { clerk, talk, line, path } = await talkWithLine()
  expect((await clerk.delete(path)).status).toBe(204)
  expect((await clerk.delete(path, { version: 1 })).status).toBe(204)
  const { body } = await clerk.get<IntakeInterview>(`/intakeInterviews/${talk.id}`)
  expect(body.referrals).toEqual([])
  const gone = await clerk.get<Referral>(`/referrals/${line.id}`)
  expect(gone.body).toMatchObject({ status: 'cancelled', version: 2 })
})

test('what was taken out makes place for the same again', async () => {
  const { clerk, talk, path } = await talkWithLine()
  await clerk.delete(path)
  const again = await interviewLine(clerk, talk)
  expect(again.type).toBe('civicIntegration')
})

test('a line that was sent by itself stays sent', async () => {
  const { clerk, line, path } = await talkWithLine()
  await move(clerk, line, 'submission')
  const { body } = await clerk.delete(path)
  expect(body).toMatchObject({ status: 409, currentStatus: 'submitted' })
  expect((await clerk.get<Referral>(`/referrals/${line.id}`)).body.status).toBe('submitted')
})

test('a line of another talk, or of nobody, is not there', async () => {
  const { clerk, path } = await talkWithLine()
  const other = await talkWithLine()
  const foreign = path.replace(/[^/]+$/, other.line.id)
  expect((await clerk.delete(foreign)).status).toBe(404)
  const unknown = path.replace(/[^/]+$/, (await newPerson(clerk)).id)
  expect((await clerk.delete(unknown)).status).toBe(404)
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    expect((await (await world().asUser(name)).delete(path)).status).toBe(404)
  }
})

test('nothing is taken out of a talk that was closed', async () => {
  const { clerk, talk, path } = await talkWithLine()
  await completedInterview(clerk, talk)
  const { status, body } = await clerk.delete(path)
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewClosed')
})
