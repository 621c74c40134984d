import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pause, pausedReferral } from '../../support/turns.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'holdReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await accepted()).id}/hold`,
  body: () => pause,
  otherBody: () => ({ ...pause, until: '2026-04-02' }),
})

test('the owner pauses until a day, for a reason that only the desk reads', async () => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const note = 'Ligt in het ziekenhuis.'
  const path = `/referrals/${id}/hold`
  const { status, body } = await counsellor.post<Referral>(path, { ...pause, note })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'onHold',
    holdUntil: '2026-04-01',
    holdReason: 'personIll',
    allowedEvents: ['resume', 'fail', 'cancel', 'reassign', 'extend', 'forward'],
  })
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${id}`)
  expect(seen.body).toMatchObject({ status: 'onHold', holdUntil: '2026-04-01' })
  const history = await clerk.get(`/referrals/${id}/events`)
  for (const text of [seen.text, history.text]) {
    expect(text).not.toContain('personIll')
    expect(text).not.toContain(note)
  }
  const desk = await (await world().asUser('secondCounsellor')).get(`/referrals/${id}/events`)
  expect(desk.text).toContain(note)
})

test('a pause ends on a later day', async () => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const today = { ...pause, until: '2026-03-02' }
  const { status, body } = await counsellor.post(`/referrals/${id}/hold`, today)
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ in: 'body', name: 'until', code: 'until' }),
  ])
})

test('what nobody picked up, or is paused, is not paused', async () => {
  const counsellor = await world().asUser('counsellor')
  const sent = await submittedReferral(await world().asUser('clerk'))
  const early = await counsellor.post(`/referrals/${sent.id}/hold`, pause)
  expect(early.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
  const paused = await pausedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const twice = await counsellor.post(`/referrals/${paused.id}/hold`, pause)
  expect(twice.body).toMatchObject({ status: 409, currentStatus: 'onHold', unmetNeeds: [] })
})

test('a colleague does not pause what is not theirs', async () => {
  const { id } = await accepted()
  const second = await world().asUser('secondCounsellor')
  const { body } = await second.post(`/referrals/${id}/hold`, pause)
  expect(body).toMatchObject({ status: 409, currentStatus: 'accepted', allowedEvents: [] })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await accepted()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/hold`, pause)
    expect(status, name).toBe(404)
  }
})
