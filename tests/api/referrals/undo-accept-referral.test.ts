import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'undoAcceptReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await accepted()).id}/acceptanceUndo`,
})

test('minutes after a pick-up its owner takes it back, as if it never was', async () => {
  const sent = await submittedReferral(await world().asUser('clerk'))
  const counsellor = await world().asUser('counsellor')
  const { id, version, acceptedAt } = await move(counsellor, sent, 'claim')
  expect(acceptedAt).toBe(world().clock.now.toISOString())
  const { status, body } = await counsellor.post<Referral>(`/referrals/${id}/acceptanceUndo`)
  expect(status).toBe(200)
  const same = await counsellor.get<Referral>(`/referrals/${id}`)
  expect(body).toEqual(same.body)
  const desk = await world().asUser('secondCounsellor')
  const before = {
    ...sent,
    allowedEvents: ['askInfo', 'claim', 'reject', 'forward'],
    // Who walks in is for the desk to say.
    appointmentActions: ['plan', 'walkIn'],
  }
  expect((await desk.get<Referral>(`/referrals/${id}`)).body).toEqual({
    ...before,
    version: version + 1,
  })
})

test('a quarter of an hour later it is too late, and so it is after a contact', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = await accepted()
  const before = world().clock.now
  world().clock.advance(15.1)
  try {
    const late = await counsellor.post(`/referrals/${id}/acceptanceUndo`)
    expect(late.body).toMatchObject({
      status: 409,
      currentStatus: 'accepted',
      unmetNeeds: ['withinUndoTime'],
    })
    expect(late.body.allowedEvents).not.toContain('undoAccept')
  } finally {
    world().clock.now = before
  }
  const started = await startedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const contacted = await counsellor.post(`/referrals/${started.id}/acceptanceUndo`)
  expect(contacted.body).toMatchObject({ status: 409, currentStatus: 'inProgress' })
})

test('the manager may, a colleague may not, and each is written down in the right role', async () => {
  const { id } = await accepted()
  const second = await world().asUser('secondCounsellor')
  const refused = await second.post(`/referrals/${id}/acceptanceUndo`)
  expect(refused.body).toMatchObject({ status: 409, currentStatus: 'accepted', allowedEvents: [] })
  // Two roles: here the manager's gives the right, on a case of their own the counsellor's does.
  const lead = await world().asUser('leadCounsellor')
  const back = await lead.post<Referral>(`/referrals/${id}/acceptanceUndo`)
  expect(back.status).toBe(200)
  await move(lead, await move(lead, back.body, 'claim'), 'acceptanceUndo')
  const roles = await world().rows<{ role: string }>(
    "select role from referral_event where referral_id = $1 and event = 'undoAccept' order by at, id",
    [id],
  )
  expect(roles).toEqual([{ role: 'manager' }, { role: 'counsellor' }])
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await accepted()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/acceptanceUndo`)
    expect(status, name).toBe(404)
  }
})
