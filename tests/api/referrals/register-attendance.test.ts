import type { SlotList } from '@onthaal/shared/appointments/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeEach, expect, test } from 'vitest'
import { makeRoomySlot } from '../../support/appointments.ts'
import { move, startedReferral, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment } from '../../support/world.ts'

const world = testApp()
const clerk = () => world().asUser('clerk')
const counsellor = () => world().asUser('counsellor')

beforeEach(() => {
  world().clock.now = firstMoment
})

/** With an appointment this afternoon. */
async function planned(referral?: Referral): Promise<Referral> {
  const slot = await makeRoomySlot(world())
  const sent = referral ?? (await submittedReferral(await clerk()))
  return move(await clerk(), sent, 'appointment', { slot })
}

testRefusals({
  operationId: 'registerAttendance',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/referrals/${(await planned()).id}/attendance`,
  body: () => ({ came: true }),
  otherBody: () => ({ came: false }),
})

test('they came: the sender reads yes, and nothing else of it', async () => {
  const referral = await planned()
  await move(await counsellor(), referral, 'attendance', { came: true })
  const { body } = await (await clerk()).get<Referral>(`/referrals/${referral.id}`)
  expect(body).toMatchObject({ came: true, appointment: referral.appointment })
  const events = await (await clerk()).get<{ items: ReferralEvent[] }>(
    `/referrals/${referral.id}/events`,
  )
  const told = events.body.items.find(({ event }) => event === 'came')
  expect(told).toBeDefined()
  expect(told).not.toHaveProperty('by')
})

test('they came late: both sides read so, and of nobody who did not come', async () => {
  const referral = await planned()
  world().clock.now = new Date('2026-03-02T15:00:00Z')
  const desk = await world().signIn('counsellor')
  const absent = await move(desk, referral, 'attendance', { came: false, late: true })
  expect(absent.came).toBe(false)
  expect(absent).not.toHaveProperty('cameLate')
  const late = await move(desk, absent, 'attendance', { came: true, late: true })
  expect(late).toMatchObject({ came: true, cameLate: true })
  const calendar = await desk.get<SlotList>(
    `/slots?desk=${referral.desk.id}&firstDay=2026-03-02&lastDay=2026-03-02`,
  )
  const visits = calendar.body.items.flatMap((slot) => slot.visits)
  const lateOnes = visits.filter(({ cameLate }) => cameLate).map((visit) => visit.referral.id)
  expect(lateOnes).toEqual([referral.id])
  const sender = await world().signIn('clerk')
  const { body } = await sender.get<Referral>(`/referrals/${referral.id}`)
  expect(body).toMatchObject({ came: true, cameLate: true })
})

test('without the category in the protocol the sender is not told who came', async () => {
  const referral = await planned()
  const walkIn = await submittedReferral(await clerk())
  await move(await counsellor(), referral, 'attendance', { came: true, late: true })
  await move(await counsellor(), walkIn, 'walkIn')
  await world().rows(`update protocol set categories = '{outcome}'`)
  const sender = await clerk()
  const { body } = await sender.get<Referral>(`/referrals/${referral.id}`)
  expect(body).not.toHaveProperty('came')
  expect(body).not.toHaveProperty('cameLate')
  // What may be done with it would tell as well.
  const { appointment, appointmentActions } = referral
  expect(body).toMatchObject({ appointment, appointmentActions })
  const seen = (await sender.get<Referral>(`/referrals/${walkIn.id}`)).body
  expect(seen).not.toHaveProperty('came')
  expect(seen).not.toHaveProperty('appointment')
  expect(seen.appointmentActions).toEqual(walkIn.appointmentActions)
  const list = await sender.get<{ items: Referral[] }>('/referrals?box=sent&pageSize=100')
  const listed = list.body.items.find(({ id }) => id === walkIn.id)
  expect(listed).toBeDefined()
  expect(listed).not.toHaveProperty('appointment')
  for (const { id } of [referral, walkIn]) {
    const { text } = await sender.get(`/referrals/${id}/events`)
    expect(text).not.toMatch(/"(came|walkIn)"/)
  }
  await world().rows(
    `update protocol set categories = '{followUp,contactAttempts,pauses,outcome,messageToReferrer}'`,
  )
})

test('nobody is absent before it begins; who comes late that day did come', async () => {
  const referral = await planned()
  const path = `/referrals/${referral.id}/attendance`
  expect((await (await counsellor()).post(path, { came: false })).status).toBe(409)
  world().clock.now = new Date('2026-03-02T14:10:00Z')
  const desk = await world().signIn('counsellor')
  expect((await desk.post<Referral>(path, { came: false })).body).toMatchObject({ came: false })
  expect((await desk.post(path, { came: false })).status).toBe(409)
  expect((await desk.post<Referral>(path, { came: true })).body).toMatchObject({ came: true })
})

test('a no-show counts as an attempt when the owner of a followed referral says so', async () => {
  const followed = await planned(await startedReferral(await clerk(), await counsellor()))
  const waiting = await planned()
  world().clock.now = new Date('2026-03-02T15:00:00Z')
  const desk = await world().signIn('counsellor')
  const missed = await move(desk, followed, 'attendance', { came: false })
  expect(missed.attempts).toEqual({ count: 2, lastOn: '2026-03-02' })
  const rows = await world().rows(
    `select channel, result from contact_attempt where referral_id = $1 order by id`,
    [followed.id],
  )
  expect(rows[1]).toEqual({ channel: 'desk', result: 'notReached' })
  const other = await move(desk, waiting, 'attendance', { came: false })
  expect(other.attempts).toEqual({ count: 0 })
})
