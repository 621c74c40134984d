import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment, askedReferral, reply } from '../../support/turns.ts'

const world = testApp()

const submitted = async () => submittedReferral(await world().asUser('clerk'))

testRefusals({
  operationId: 'amendReferral',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/amendment`,
  body: () => amendment,
  otherBody: () => ({ ...amendment, deskRoles: ['counsellor'] }),
})

test('the sender changes what was sent, also when somebody follows it, and the desk reads why', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const sent = await acceptedReferral(clerk, counsellor)
  const { explanation, ...content } = amendment
  const amended = await move(clerk, sent, 'amendment', amendment)
  expect(amended).toMatchObject({ ...content, status: 'accepted', version: sent.version + 1 })
  const { body } = await counsellor.get<{ items: ReferralEvent[] }>(`/referrals/${sent.id}/events`)
  expect(body.items.at(-1)).toMatchObject({
    event: 'amend',
    text: explanation,
    by: { displayName: 'Gebruiker clerk' },
  })
})

test('what cannot wait any more is to be picked up sooner, and never later again', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submitted()
  expect(sent).toMatchObject({ pickUpBy: '2026-03-16' })
  const urgent = await move(clerk, sent, 'amendment', amendment)
  expect(urgent).toMatchObject({ pickUpBy: '2026-03-05' })
  expect((urgent.dueBy ?? '') < (sent.dueBy ?? '')).toBe(true)
  const { priorityReason: _reason, ...rest } = amendment
  const again = await move(clerk, urgent, 'amendment', { ...rest, priority: 'normal' })
  expect(again).toMatchObject({ pickUpBy: '2026-03-05', dueBy: urgent.dueBy })
})

test('of what somebody follows the days stay', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await acceptedReferral(clerk, await world().asUser('counsellor'))
  expect(await move(clerk, sent, 'amendment', amendment)).toMatchObject({ dueBy: sent.dueBy })
})

test('what says the same as before changes nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { reasons, priority, deskRoles, ...sent } = await submitted()
  const same = { reasons, priority, deskRoles, explanation: 'Zelfde.' }
  const { status, body } = await clerk.post<Referral>(`/referrals/${sent.id}/amendment`, same)
  expect(status).toBe(200)
  expect(body.version).toBe(sent.version)
})

test('it is for what is open, and holds to what a referral has to say', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  for (const one of [await draftReferral(clerk), await completedReferral(clerk, counsellor)]) {
    const { status, body } = await clerk.post(`/referrals/${one.id}/amendment`, amendment)
    expect(status).toBe(409)
    expect(body).toMatchObject({ currentStatus: one.status })
  }
  const { id } = await submitted()
  const { priorityReason: _reason, ...urgent } = amendment
  const wrong = await clerk.post(`/referrals/${id}/amendment`, urgent)
  expect(wrong.body.issues).toEqual([expect.objectContaining({ name: 'priorityReason' })])
  const none = await clerk.post(`/referrals/${id}/amendment`, { ...amendment, reasons: [] })
  expect(none.status).toBe(400)
})

test('while a question is open the sooner day begins where the clock stopped', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const asked = await askedReferral(clerk, counsellor)
  world().clock.advance(2 * 24 * 60)
  const later = await world().signIn('clerk')
  const urgent = await move(later, asked, 'amendment', amendment)
  const answered = await move(later, urgent, 'answer', reply)
  expect(answered).toMatchObject({ status: 'submitted', pickUpBy: '2026-03-09' })
})
