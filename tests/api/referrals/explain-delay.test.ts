import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { delay } from '../../support/turns.ts'

const world = testApp()

/** One that nobody picked up in time. */
async function late(): Promise<Referral> {
  const sent = await submittedReferral(await world().asUser('clerk'))
  await world().rows("update referral set pick_up_by = '2026-02-27' where id = $1", [sent.id])
  return sent
}

testRefusals({
  operationId: 'explainDelay',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => `/referrals/${(await late()).id}/delayExplanation`,
  body: () => delay,
  otherBody: () => ({ ...delay, reason: 'deskClosed' }),
})

test('the manager of the desk tells the sender why, and again when that changes', async () => {
  const manager = await world().asUser('agencyManager')
  const clerk = await world().asUser('clerk')
  const explained = await move(manager, await late(), 'delayExplanation', delay)
  expect(explained.allowedEvents).toContain('explainDelay')
  const seen = await clerk.get<Referral>(`/referrals/${explained.id}`)
  expect(seen.body).toMatchObject({ status: 'submitted', delay })
  const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${explained.id}/events`)
  expect(history.body.items.at(-1)).toMatchObject({
    event: 'explainDelay',
    reason: delay.reason,
    text: delay.explanation,
  })
  expect(history.body.items.at(-1)).not.toHaveProperty('by')
  const next = { reason: 'deskClosed', explanation: 'Het loket is twee weken dicht.' }
  await move(manager, explained, 'delayExplanation', next)
  expect((await clerk.get<Referral>(`/referrals/${explained.id}`)).body.delay).toEqual(next)
})

test('it is told no more once somebody picked it up', async () => {
  const manager = await world().asUser('agencyManager')
  const explained = await move(manager, await late(), 'delayExplanation', delay)
  const accepted = await move(await world().asUser('counsellor'), explained, 'claim')
  expect(accepted).not.toHaveProperty('delay')
  const clerk = await world().asUser('clerk')
  expect((await clerk.get(`/referrals/${explained.id}`)).body).not.toHaveProperty('delay')
})

test('what is in time, or was picked up, has no delay to explain', async () => {
  const manager = await world().asUser('agencyManager')
  const clerk = await world().asUser('clerk')
  const inTime = await submittedReferral(clerk)
  const early = await manager.post(`/referrals/${inTime.id}/delayExplanation`, delay)
  expect(early.body).toMatchObject({ status: 409, unmetNeeds: ['pickUpOver'] })
  const { id } = await acceptedReferral(clerk, await world().asUser('counsellor'))
  const followed = await manager.post(`/referrals/${id}/delayExplanation`, delay)
  expect(followed.body).toMatchObject({ status: 409, currentStatus: 'accepted' })
})

test('a manager of the sender does not explain it', async () => {
  const { id } = await late()
  const sender = await world().asUser('cityManager')
  const own = await sender.post(`/referrals/${id}/delayExplanation`, delay)
  expect(own.body).toMatchObject({ status: 409, allowedEvents: ['void'] })
})
