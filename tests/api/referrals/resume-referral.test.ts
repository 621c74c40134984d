import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, move, startedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pause, pausedReferral } from '../../support/turns.ts'

const world = testApp()

async function paused(): Promise<Referral> {
  return pausedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'resumeReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await paused()).id}/resumption`,
})

test.each([
  ['accepted', acceptedReferral],
  ['inProgress', startedReferral],
] as const)(
  'a pause of what was %s ends there, and leaves nothing behind',
  async (status, make) => {
    const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
    const held = await move(counsellor, await make(clerk, counsellor), 'hold', pause)
    const path = `/referrals/${held.id}/resumption`
    const resumed = await counsellor.post<Referral>(path)
    expect(resumed.status).toBe(200)
    expect(resumed.body.status).toBe(status)
    for (const field of ['holdUntil', 'holdReason']) expect(resumed.body).not.toHaveProperty(field)
    const [row] = await world().rows('select held_from from referral where id = $1', [held.id])
    expect(row).toEqual({ held_from: null })
  },
)

test('what is not paused is not resumed, and not by a colleague', async () => {
  const counsellor = await world().asUser('counsellor')
  const running = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const early = await counsellor.post(`/referrals/${running.id}/resumption`)
  expect(early.body).toMatchObject({ status: 409, currentStatus: 'accepted', unmetNeeds: [] })
  const { id } = await paused()
  const second = await world().asUser('secondCounsellor')
  const notTheirs = await second.post(`/referrals/${id}/resumption`)
  expect(notTheirs.body).toMatchObject({
    status: 409,
    currentStatus: 'onHold',
    allowedEvents: [],
  })
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await paused()
  for (const name of ['otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/resumption`)
    expect(status, name).toBe(404)
  }
})

// Last: whoever is signed in is so no more, weeks later.
test('the last day moves along by the working days of the pause, as it was shown in advance', async () => {
  const counsellor = await world().asUser('counsellor')
  const clerk = await world().asUser('clerk')
  const short = { ...pause, until: '2026-03-06' }
  const accepted = await acceptedReferral(clerk, counsellor)
  const held = await move(counsellor, accepted, 'hold', short)
  expect(held).toMatchObject({ dueBy: '2026-05-29', dueByAfterPause: '2026-06-04' })
  const seen = await clerk.get<Referral>(`/referrals/${held.id}`)
  expect(seen.body).toMatchObject({ dueBy: '2026-05-29', dueByAfterPause: '2026-06-04' })
  // Weeks after its end: those do not count.
  world().clock.advance(28 * 24 * 60)
  const again = await world().signIn('counsellor')
  const resumed = await move(again, held, 'resumption')
  expect(resumed).toMatchObject({ dueBy: '2026-06-04', dueWarningOn: '2026-05-20' })
  expect(resumed).not.toHaveProperty('dueByAfterPause')
})
