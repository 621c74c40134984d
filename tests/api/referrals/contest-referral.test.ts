import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { contestedReferral, disagreement, rejectedReferral } from '../../support/turns.ts'

const world = testApp()

async function rejected(): Promise<Referral> {
  return rejectedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'contestReferral',
  world,
  by: 'clerk',
  notBy: ['agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await rejected()).id}/contest`,
  body: () => disagreement,
  otherBody: () => ({ explanation: 'Toch wel.' }),
})

test('the sender asks to look again, and the manager of the desk reads why', async () => {
  const { id } = await rejected()
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post<Referral>(`/referrals/${id}/contest`, disagreement)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'rejected', contest: 'open', allowedEvents: [] })
  const manager = await world().asUser('agencyManager')
  const seen = await manager.get<Referral>(`/referrals/${id}`)
  expect(seen.body.allowedEvents).toEqual(['upholdContest', 'dismissContest', 'void'])
  const history = await manager.get(`/referrals/${id}/events`)
  expect(history.text).toContain(disagreement.explanation)
})

test('what was acknowledged can be contested, and is to be seen again then', async () => {
  const clerk = await world().asUser('clerk')
  const seen = await move(clerk, await rejected(), 'acknowledgement')
  const contested = await move(clerk, seen, 'contest', disagreement)
  expect(contested).not.toHaveProperty('acknowledgedAt')
})

test('nobody contests twice, whatever came of it', async () => {
  const [clerk, manager] = [await world().asUser('clerk'), await world().asUser('agencyManager')]
  const contested = await contestedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const path = `/referrals/${contested.id}/contest`
  const twice = await clerk.post(path, disagreement)
  expect(twice.body).toMatchObject({
    status: 409,
    currentStatus: 'rejected',
    allowedEvents: [],
    unmetNeeds: ['notContestedBefore'],
  })
  await move(manager, contested, 'contestDismissal', disagreement)
  const after = await clerk.post(path, disagreement)
  expect(after.body).toMatchObject({ status: 409, unmetNeeds: ['notContestedBefore'] })
})

test('what was not sent back cannot be contested', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const { body } = await clerk.post(`/referrals/${id}/contest`, disagreement)
  expect(body).toMatchObject({ status: 409, currentStatus: 'submitted' })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await rejected()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/contest`, disagreement)
    expect(status, name).toBe(404)
  }
})
