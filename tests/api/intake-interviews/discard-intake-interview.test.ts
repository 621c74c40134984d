import type { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { completedInterview, draftInterview, interviewLine, move } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function someTalk(): Promise<IntakeInterview> {
  return draftInterview(await world().asUser('clerk'), { notes: 'Weg ermee.' })
}

testRefusals({
  operationId: 'discardIntakeInterview',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/intakeInterviews/${(await someTalk()).id}/discarding`,
})

test('what was thrown away is gone, its drafts withdrawn and its notes erased', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await someTalk()
  const draft = await interviewLine(clerk, talk)
  const sent = await interviewLine(clerk, talk, { type: 'dutchLanguage' })
  await move(clerk, sent, 'submission')
  const path = `/intakeInterviews/${talk.id}`
  expect((await clerk.post(`${path}/discarding`)).status).toBe(204)
  expect((await clerk.get(path)).status).toBe(404)
  const drafts = await clerk.get<{ items: { id: string }[] }>(
    `/intakeInterviews?box=drafts&person=${talk.person.id}`,
  )
  expect(drafts.body.items).toEqual([])
  expect((await clerk.get<Referral>(`/referrals/${draft.id}`)).body.status).toBe('cancelled')
  expect((await clerk.get<Referral>(`/referrals/${sent.id}`)).body.status).toBe('submitted')
  const rows = await world().rows<{ notes: string | null }>(
    'select notes from intake_interview where id = $1',
    [talk.id],
  )
  expect(rows).toEqual([{ notes: null }])
})

test('a talk that was closed is not thrown away', async () => {
  const clerk = await world().asUser('clerk')
  const closed = await completedInterview(clerk, await someTalk(), 'noReferralNeeded')
  const { status, body } = await clerk.post(`/intakeInterviews/${closed.id}/discarding`)
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewClosed')
})

test('nobody throws away the talk of another organisation', async () => {
  const { id } = await someTalk()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const { status } = await (await world().asUser(name)).post(`/intakeInterviews/${id}/discarding`)
    expect(status).toBe(404)
  }
})

test('a talk with drafts that somebody does not see is thrown away by a colleague who does', async () => {
  const talk = await someTalk()
  const schoolClerk = await world().asUser('schoolClerk')
  const unseen = await interviewLine(schoolClerk, talk, { type: 'preschool' })
  const path = `/intakeInterviews/${talk.id}/discarding`
  const refused = await (await world().asUser('clerk')).post(path)
  expect(refused.status).toBe(409)
  expect(refused.body.type).toBe('urn:problem-type:onthaal:intakeInterviews:interviewHoldsUnseen')
  expect((await schoolClerk.post(path)).status).toBe(204)
  const { body } = await schoolClerk.get<Referral>(`/referrals/${unseen.id}`)
  expect(body.status).toBe('cancelled')
})
