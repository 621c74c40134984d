import { expect, test } from 'vitest'
import { makeRoomySlot } from '../../support/appointments.ts'
import { completedReferral, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const clerk = () => world().asUser('clerk')
const counsellor = () => world().asUser('counsellor')

testRefusals({
  operationId: 'registerWalkIn',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/referrals/${(await submittedReferral(await clerk())).id}/walkIn`,
})

test('somebody comes in without an appointment: it is written down as of now', async () => {
  const referral = await submittedReferral(await clerk())
  const came = await move(await counsellor(), referral, 'walkIn')
  expect(came).toMatchObject({
    came: true,
    appointment: {
      startsAt: '2026-03-02T09:00:00.000Z',
      kind: 'desk',
      place: 'Loket Stad Beekrode',
      deskRoles: ['counsellor'],
    },
  })
})

test('not where somebody is expected, nor where it has ended', async () => {
  const slot = await makeRoomySlot(world())
  const planned = await move(await clerk(), await submittedReferral(await clerk()), 'appointment', {
    slot,
  })
  const closed = await completedReferral(await clerk(), await counsellor())
  for (const { id } of [planned, closed]) {
    expect((await (await counsellor()).post(`/referrals/${id}/walkIn`)).status).toBe(409)
  }
})
