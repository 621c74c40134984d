import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { move } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { contestedReferral, disagreement, rejectedReferral } from '../../support/turns.ts'

const world = testApp()

async function contested(): Promise<Referral> {
  return contestedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'dismissContest',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => `/referrals/${(await contested()).id}/contestDismissal`,
  body: () => disagreement,
  otherBody: () => ({ explanation: 'Het blijft zo.' }),
})

test('the rejection stands, and the sender reads why and closes the loop', async () => {
  const { id } = await contested()
  const manager = await world().asUser('agencyManager')
  const explanation = 'Mevrouw woont in een andere gemeente.'
  const path = `/referrals/${id}/contestDismissal`
  const { status, body } = await manager.post<Referral>(path, { explanation })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'rejected',
    contest: 'dismissed',
    rejectionReason: 'notTargetGroup',
  })
  const clerk = await world().asUser('clerk')
  expect((await clerk.get(`/referrals/${id}/events`)).text).toContain(explanation)
  expect((await clerk.post(`/referrals/${id}/acknowledgement`)).status).toBe(200)
})

test('nobody judges what was not contested, nor judges twice', async () => {
  const manager = await world().asUser('agencyManager')
  const { id } = await rejectedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const path = `/referrals/${id}/contestDismissal`
  const early = await manager.post(path, disagreement)
  expect(early.body).toMatchObject({ status: 409, unmetNeeds: ['contestOpen'] })
  const dismissed = await move(manager, await contested(), 'contestDismissal', disagreement)
  const twice = await manager.post(`/referrals/${dismissed.id}/contestDismissal`, disagreement)
  expect(twice.body).toMatchObject({
    status: 409,
    currentStatus: 'rejected',
    unmetNeeds: ['contestOpen'],
  })
})

test('a manager of the sender does not judge its own cause', async () => {
  const { id } = await contested()
  const cityManager = await world().asUser('cityManager')
  const path = `/referrals/${id}/contestDismissal`
  const { body } = await cityManager.post(path, disagreement)
  expect(body).toMatchObject({ status: 409, currentStatus: 'rejected' })
})
