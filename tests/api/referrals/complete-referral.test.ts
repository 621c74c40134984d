import { completionOutcomes } from '@onthaal/shared/referrals'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import {
  acceptedReferral,
  completion,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function started(): Promise<Referral> {
  return startedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'completeReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await started()).id}/completion`,
  body: () => completion,
  otherBody: () => ({ ...completion, outcome: 'informedOnly' }),
})

const message = 'Mevrouw begint op 1 april.\nZij krijgt een brief.'

test('the owner closes a referral with its outcome and a message', async () => {
  const { id } = await started()
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post<Referral>(`/referrals/${id}/completion`, {
    ...completion,
    messageToReferrer: message,
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'completed',
    outcome: 'trajectoryStarted',
    outcomeDate: '2026-03-02',
    messageToReferrer: message,
    closedAt: world().clock.now.toISOString(),
    allowedEvents: [],
  })
  const [row] = await world().rows(
    `select reason, text, shared from referral_event
     left join referral_event_text on event_id = id where referral_id = $1 and event = 'complete'`,
    [id],
  )
  expect(row).toEqual({ reason: 'trajectoryStarted', text: message, shared: true })
})

test('without a first contact a referral that was picked up can be completed as well', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(await world().asUser('clerk'), counsellor)
  expect((await counsellor.post(`/referrals/${id}/completion`, completion)).status).toBe(200)
})

describe('a referral is not completed', () => {
  test('with the outcome of another type', async () => {
    const { id } = await started()
    const counsellor = await world().asUser('counsellor')
    const others = completionOutcomes.dutchLanguage.filter((outcome) => outcome !== 'informedOnly')
    for (const outcome of [...others, ...completionOutcomes.preschool]) {
      const body = { ...completion, outcome }
      const answer = await counsellor.post(`/referrals/${id}/completion`, body)
      expect(answer.status).toBe(400)
      expect(answer.body.issues).toEqual([
        expect.objectContaining({ in: 'body', name: 'outcome', code: 'completionOutcome' }),
      ])
    }
  })

  test('with a failure for an outcome', async () => {
    const { id } = await started()
    const counsellor = await world().asUser('counsellor')
    const body = { ...completion, outcome: 'unreachable' }
    expect((await counsellor.post(`/referrals/${id}/completion`, body)).status).toBe(400)
  })

  test('on a day to come', async () => {
    const { id } = await started()
    const counsellor = await world().asUser('counsellor')
    const body = { ...completion, date: '2026-03-03' }
    const answer = await counsellor.post(`/referrals/${id}/completion`, body)
    expect(answer.status).toBe(400)
    expect(answer.body.issues).toEqual([
      expect.objectContaining({ in: 'body', name: 'date', code: 'outcomeDate' }),
    ])
  })

  test('with two faults at once, of which each is told', async () => {
    const { id } = await started()
    const counsellor = await world().asUser('counsellor')
    const { status, body } = await counsellor.post(`/referrals/${id}/completion`, {
      outcome: 'schoolEnrolled',
      date: '2026-03-03',
    })
    expect(status).toBe(400)
    expect(body.issues?.map(({ name }) => name)).toEqual(['outcome', 'date'])
  })

  test('when its course stands against it: what was typed is not even looked at', async () => {
    const { id } = await submittedReferral(await world().asUser('clerk'))
    const counsellor = await world().asUser('counsellor')
    const body = { outcome: 'schoolEnrolled', date: '2026-03-03' }
    const answer = await counsellor.post(`/referrals/${id}/completion`, body)
    expect(answer.body).toMatchObject({ status: 409, currentStatus: 'submitted', unmetNeeds: [] })
  })

  test('before anybody picked it up, by a colleague, or twice', async () => {
    const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
    const waiting = await submittedReferral(clerk)
    const early = await counsellor.post(`/referrals/${waiting.id}/completion`, completion)
    expect(early.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
    const { id } = await started()
    const second = await world().asUser('secondCounsellor')
    const beside = await second.post(`/referrals/${id}/completion`, completion)
    expect(beside.body).toMatchObject({
      status: 409,
      currentStatus: 'inProgress',
      allowedEvents: [],
    })
    expect((await counsellor.post(`/referrals/${id}/completion`, completion)).status).toBe(200)
    const again = await counsellor.post(`/referrals/${id}/completion`, completion)
    expect(again.body).toMatchObject({ status: 409, currentStatus: 'completed' })
  })
})
