import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { attempt, failure, move, startedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function started(): Promise<Referral> {
  return startedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'failReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await started()).id}/failure`,
  body: () => failure,
  otherBody: () => ({ ...failure, outcome: 'moved' }),
})

test('the owner ends a referral that did not reach its goal', async () => {
  const { id } = await started()
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post<Referral>(`/referrals/${id}/failure`, failure)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'failed', outcome: 'declinedByPerson' })
})

test('nobody is unreachable before three attempts in vain on two channels', async () => {
  const counsellor = await world().asUser('counsellor')
  // Reached once: what follows is counted from there.
  let referral = await started()
  const unreachable = { ...failure, outcome: 'unreachable' }
  const inVain = { ...attempt, result: 'notReached' }
  for (const channel of ['phone', 'phone', 'letter']) {
    const path = `/referrals/${referral.id}/failure`
    const answer = await counsellor.post(path, unreachable)
    expect(answer.body).toMatchObject({
      status: 409,
      currentStatus: 'inProgress',
      unmetNeeds: ['attemptsForUnreachable'],
    })
    const early = await counsellor.post(path, { ...unreachable, date: '2026-03-03' })
    expect(early.body.issues).toEqual([expect.objectContaining({ name: 'date' })])
    referral = await move(counsellor, referral, 'contactAttempts', { ...inVain, channel })
  }
  expect((await counsellor.post(`/referrals/${referral.id}/failure`, unreachable)).status).toBe(200)
})

test('whoever is reached after all is not unreachable', async () => {
  const counsellor = await world().asUser('counsellor')
  let referral = await started()
  for (const [channel, result] of [
    ['phone', 'notReached'],
    ['letter', 'messageLeft'],
    ['visit', 'notReached'],
    ['phone', 'reached'],
  ]) {
    referral = await move(counsellor, referral, 'contactAttempts', { ...attempt, channel, result })
  }
  const unreachable = { ...failure, outcome: 'unreachable' }
  const { body } = await counsellor.post(`/referrals/${referral.id}/failure`, unreachable)
  expect(body).toMatchObject({ status: 409, unmetNeeds: ['attemptsForUnreachable'] })
})

test('a success is no failure, and a colleague ends nothing', async () => {
  const { id } = await started()
  const counsellor = await world().asUser('counsellor')
  const success = { ...failure, outcome: 'trajectoryStarted' }
  expect((await counsellor.post(`/referrals/${id}/failure`, success)).status).toBe(400)
  const second = await world().asUser('secondCounsellor')
  const beside = await second.post(`/referrals/${id}/failure`, failure)
  expect(beside.body).toMatchObject({ status: 409, currentStatus: 'inProgress', allowedEvents: [] })
  const tomorrow = { ...failure, date: '2026-03-03' }
  const early = await counsellor.post(`/referrals/${id}/failure`, tomorrow)
  expect(early.status).toBe(400)
  expect(early.body.issues).toEqual([
    expect.objectContaining({ in: 'body', name: 'date', code: 'outcomeDate' }),
  ])
})
