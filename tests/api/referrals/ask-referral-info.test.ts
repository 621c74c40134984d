import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { askedReferral, question, reply } from '../../support/turns.ts'

const world = testApp()

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'askReferralInfo',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/infoRequest`,
  body: () => question,
  otherBody: () => ({ ...question, answerBy: '2026-03-09' }),
})

test('anybody of the desk asks, and the sender reads what and by when', async () => {
  const { id } = await submitted()
  const advisor = await world().asUser('languageAdvisor')
  const { status, body } = await advisor.post<Referral>(`/referrals/${id}/infoRequest`, question)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'infoRequested', ...question })
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${id}`)
  expect(seen.body).toMatchObject({ ...question, allowedEvents: ['answer', 'cancel'] })
})

test('both sides read from which day it has waited too long, until there is an answer', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const asked = await askedReferral(clerk, counsellor)
  // Asked on a Monday: the Monday after is the fifth working day.
  expect(asked.questionEscalatesOn).toBe('2026-03-10')
  const { body } = await clerk.get<Referral>(`/referrals/${asked.id}`)
  expect(body.questionEscalatesOn).toBe('2026-03-10')
  const list = await clerk.get<{ items: ReferralListItem[] }>('/referrals?box=questions')
  expect(list.body.items.find(({ id }) => id === asked.id)).toMatchObject({
    questionEscalatesOn: '2026-03-10',
  })
  expect(await move(clerk, body, 'answer', reply)).not.toHaveProperty('questionEscalatesOn')
})

test('an answer is asked for a later day', async () => {
  const { id } = await submitted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/infoRequest`
  const today = await counsellor.post(path, { ...question, answerBy: '2026-03-02' })
  expect(today.status).toBe(400)
  expect(today.body.issues).toEqual([
    expect.objectContaining({ in: 'body', name: 'answerBy', code: 'answerBy' }),
  ])
})

test('nobody asks twice at once, or about what was picked up', async () => {
  const counsellor = await world().asUser('counsellor')
  const asked = await askedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const again = await counsellor.post(`/referrals/${asked.id}/infoRequest`, question)
  expect(again.body).toMatchObject({
    status: 409,
    currentStatus: 'infoRequested',
    allowedEvents: ['reject', 'forward'],
    unmetNeeds: [],
  })
  const taken = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const late = await counsellor.post(`/referrals/${taken.id}/infoRequest`, question)
  expect(late.body).toMatchObject({ status: 409, currentStatus: 'accepted' })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await submitted()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/infoRequest`, question)
    expect(status, name).toBe(404)
  }
})
