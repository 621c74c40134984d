import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, startedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { why } from '../../support/turns.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'releaseReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await accepted()).id}/release`,
  body: () => why,
  otherBody: () => ({ reason: 'Ik ben lang afwezig.' }),
})

test('the owner gives a referral back to the queue, and the clock goes on', async () => {
  const { id, pickUpBy } = await accepted()
  const owner = await world().asUser('counsellor')
  const { status, body } = await owner.post<Referral>(`/referrals/${id}/release`, why)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'submitted', pickUpBy })
  for (const field of ['owner', 'acceptedAt']) expect(body).not.toHaveProperty(field)
})

test('the desk reads why, the sender does not', async () => {
  const { id } = await accepted()
  await (await world().asUser('agencyManager')).post(`/referrals/${id}/release`, why)
  const path = `/referrals/${id}/events`
  expect((await (await world().asUser('secondCounsellor')).get(path)).text).toContain(why.reason)
  expect((await (await world().asUser('clerk')).get(path)).text).not.toContain(why.reason)
})

test('a colleague does not give away what is not theirs', async () => {
  const { id } = await accepted()
  const colleague = await world().asUser('secondCounsellor')
  const { body } = await colleague.post(`/referrals/${id}/release`, why)
  expect(body).toMatchObject({ status: 409, currentStatus: 'accepted', allowedEvents: [] })
})

test('what nobody picked up, or is followed up, is not given back', async () => {
  const counsellor = await world().asUser('counsellor')
  const sent = await submittedReferral(await world().asUser('clerk'))
  const early = await counsellor.post(`/referrals/${sent.id}/release`, why)
  expect(early.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
  const started = await startedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const late = await counsellor.post(`/referrals/${started.id}/release`, why)
  expect(late.body).toMatchObject({ status: 409, currentStatus: 'inProgress' })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await accepted()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/release`, why)
    expect(status, name).toBe(404)
  }
})
