import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { completedReferral, startedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function completed(): Promise<Referral> {
  return completedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'acknowledgeReferral',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => `/referrals/${(await completed()).id}/acknowledgement`,
})

test('the sender sees the outcome once, and the status stays', async () => {
  const { id } = await completed()
  const clerk = await world().asUser('schoolClerk')
  const { status, body } = await clerk.post<Referral>(`/referrals/${id}/acknowledgement`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'completed',
    acknowledgedAt: world().clock.now.toISOString(),
  })
  const again = await clerk.post(`/referrals/${id}/acknowledgement`)
  expect(again.status).toBe(409)
  expect(again.body).toMatchObject({ currentStatus: 'completed', unmetNeeds: ['notAcknowledged'] })
})

test('nothing is acknowledged before it ends, nor by whom it does not concern', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const open = await startedReferral(clerk, counsellor)
  const early = await clerk.post(`/referrals/${open.id}/acknowledgement`)
  expect(early.status).toBe(409)
  expect(early.body).toMatchObject({ currentStatus: 'inProgress' })
  const { id } = await completed()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const client = await world().asUser(name)
    expect((await client.post(`/referrals/${id}/acknowledgement`)).status).toBe(404)
  }
})
