import { expect, test } from 'vitest'
import { freeIds, makeRoomySlot, publishedSlot } from '../../support/appointments.ts'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const clerk = () => world().asUser('clerk')
const counsellor = () => world().asUser('counsellor')

async function planned(slot?: string) {
  const referral = await submittedReferral(await clerk())
  return move(await clerk(), referral, 'appointment', {
    slot: slot ?? (await makeRoomySlot(world())),
  })
}

testRefusals({
  operationId: 'cancelAppointment',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => `/referrals/${(await planned()).id}/appointmentCancellation`,
  body: () => ({ reason: 'personCannot' }),
  otherBody: () => ({ reason: 'other' }),
})

test.each(['clerk', 'counsellor'] as const)(
  'the %s cancels, and the place is free again',
  async (name) => {
    const slot = await publishedSlot(await counsellor())
    const referral = await planned(slot.id)
    const client = await world().asUser(name)
    const cancelled = await move(client, referral, 'appointmentCancellation', {
      reason: 'personCannot',
    })
    expect(cancelled).not.toHaveProperty('appointment')
    expect(cancelled.appointmentActions).toContain('plan')
    expect(await freeIds(await clerk())).toContain(slot.id)
  },
)

test('of two who cancel in the same moment one gives the place back, whatever versions they name', async () => {
  const { over } = await world().listen()
  const slot = await publishedSlot(await counsellor(), { capacity: 3 })
  for (let round = 0; round < 5; round += 1) {
    const kept = await planned(slot.id)
    const referral = await planned(slot.id)
    const versions = [referral.version, referral.version + 1].map((version) => `"${version}"`)
    const client = over(await clerk())
    const answers = await Promise.all(
      [1, 2].map(() =>
        client.post(
          `/referrals/${referral.id}/appointmentCancellation`,
          { reason: 'personCannot' },
          { headers: { 'if-match': versions.join(', ') } },
        ),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const [row] = await world().rows<{ taken: number }>('select taken from slot where id = $1', [
      slot.id,
    ])
    expect(row?.taken).toBe(1)
    await move(await clerk(), kept, 'appointmentCancellation', { reason: 'personCannot' })
  }
})

test('there is nothing to cancel twice, nor once it is over', async () => {
  const referral = await planned()
  const slot = await publishedSlot(await counsellor())
  const other = await planned(slot.id)
  const path = (id: string) => `/referrals/${id}/appointmentCancellation`
  const why = { reason: 'personCannot' }
  // To the last minute of it.
  world().clock.now = new Date('2026-03-02T14:59:00Z')
  const desk = await world().signIn('clerk')
  expect((await desk.post(path(referral.id), why)).status).toBe(200)
  expect((await desk.post(path(referral.id), why)).status).toBe(409)
  world().clock.now = new Date(slot.endsAt)
  const later = await world().signIn('clerk')
  expect((await later.post(path(other.id), why)).status).toBe(409)
})
