import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import { freeIds, makeRoomySlot, publishedSlot, slotsOf } from '../../support/appointments.ts'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  move,
  rejection,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const clerk = () => world().asUser('clerk')
const counsellor = () => world().asUser('counsellor')
const sent = async () => submittedReferral(await clerk())

testRefusals({
  operationId: 'planAppointment',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => `/referrals/${(await sent()).id}/appointment`,
  body: async () => ({ slot: await makeRoomySlot(world()) }),
  otherBody: async () => ({ slot: (await publishedSlot(await counsellor())).id }),
})

/** What has happened to a referral, as somebody sees it. */
async function eventsOf(name: 'clerk' | 'counsellor', { id }: Referral) {
  const client = await world().asUser(name)
  const { body } = await client.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
  return body.items.map(({ event, reason }) => [event, reason])
}

test('the clerk books a slot for what was sent, and both sides see when, where and with whom', async () => {
  const slot = await publishedSlot(await counsellor(), { kind: 'zitdag', place: 'Gemeentehuis' })
  const referral = await sent()
  const planned = await move(await clerk(), referral, 'appointment', { slot: slot.id })
  const appointment = {
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    kind: 'zitdag',
    place: 'Gemeentehuis',
    deskRoles: ['counsellor'],
  }
  expect(planned).toMatchObject({ appointment, appointmentActions: ['move', 'cancel'] })
  expect(planned).not.toHaveProperty('came')
  for (const name of ['clerk', 'cityManager', 'counsellor'] as const) {
    const client = await world().asUser(name)
    const { body } = await client.get<Referral>(`/referrals/${referral.id}`)
    expect(body.appointment, name).toEqual(appointment)
    const box = name === 'counsellor' ? 'queue' : 'sent'
    const list = await client.get<{ items: ReferralListItem[] }>(
      `/referrals?box=${box}&reference=${referral.reference}`,
    )
    expect(list.body.items[0]?.appointment, name).toEqual(appointment)
  }
  for (const name of ['clerk', 'counsellor'] as const) {
    expect(await eventsOf(name, referral)).toContainEqual(['planAppointment', undefined])
  }
})

test('the desk moves it with a reason, and the old place is free again', async () => {
  const [first, second] = [
    await publishedSlot(await counsellor()),
    await publishedSlot(await counsellor()),
  ]
  const planned = await move(await clerk(), await sent(), 'appointment', { slot: first.id })
  expect(await freeIds(await clerk())).not.toContain(first.id)
  const moved = await move(await counsellor(), planned, 'appointment', {
    slot: second.id,
    reason: 'staffAbsent',
  })
  expect(moved.appointment?.startsAt).toBe(second.startsAt)
  const free = await freeIds(await clerk())
  expect(free).toContain(first.id)
  expect(free).not.toContain(second.id)
  expect(await eventsOf('clerk', moved)).toContainEqual(['moveAppointment', 'staffAbsent'])
})

describe('a slot that cannot be booked', () => {
  test('was taken by somebody who was first: one gets it, and the other hears so at the field', async () => {
    const slot = await publishedSlot(await counsellor())
    const [one, two] = [await sent(), await sent()]
    const both = await Promise.all(
      [one, two].map(async ({ id }) =>
        (await clerk()).post(`/referrals/${id}/appointment`, { slot: slot.id }, { version: 2 }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    const refused = both.find(({ status }) => status === 400)
    expect(refused?.body.issues).toEqual([
      expect.objectContaining({ in: 'body', name: 'slot', code: 'slotTaken' }),
    ])
    const found = (await slotsOf(await counsellor())).items.find(({ id }) => id === slot.id)
    expect(found?.visits).toHaveLength(1)
  })

  test('asks for other staff, has begun, or is not there', async () => {
    const taught = await publishedSlot(await counsellor(), { deskRoles: ['languageAdvisor'] })
    const withdrawn = await publishedSlot(await counsellor())
    await (await counsellor()).delete(`/slots/${withdrawn.id}`)
    const { id } = await sent()
    const codeFor = async (slot: string) => {
      const { status, body } = await (await clerk()).post(`/referrals/${id}/appointment`, { slot })
      expect(status).toBe(400)
      return body.issues?.map(({ code }) => code)
    }
    expect(await codeFor(taught.id)).toEqual(['slotOtherStaff'])
    expect(await codeFor(withdrawn.id)).toEqual(['slotUnknown'])
    const begun = await publishedSlot(await counsellor())
    await world().rows(
      `update slot set starts_at = '2026-03-02T08:00Z', ends_at = '2026-03-02T08:45Z' where id = $1`,
      [begun.id],
    )
    expect(await codeFor(begun.id)).toEqual(['slotPast'])
    await world().rows(
      `update slot set desk_id = (select id from desk where id <> desk_id limit 1) where id = $1`,
      [begun.id],
    )
    expect(['slotOtherDesk', 'slotUnknown']).toContain((await codeFor(begun.id))?.[0])
  })
})

test('of a draft or a closed referral nothing is planned', async () => {
  const slot = await makeRoomySlot(world())
  const draft = await draftReferral(await clerk())
  const closed = await completedReferral(await clerk(), await counsellor())
  for (const { id } of [draft, closed]) {
    const { status, body } = await (await clerk()).post(`/referrals/${id}/appointment`, { slot })
    expect(status).toBe(409)
    expect(body.type).toBe('urn:problem-type:onthaal:referrals:transitionNotAllowed')
  }
})

test('what ends gives its place back, and nobody is expected for it any more', async () => {
  const slot = await publishedSlot(await counsellor())
  const planned = await move(await clerk(), await sent(), 'appointment', { slot: slot.id })
  const rejected = await move(await counsellor(), planned, 'rejection', rejection)
  expect(rejected).not.toHaveProperty('appointment')
  expect(await freeIds(await clerk())).toContain(slot.id)
  expect(await eventsOf('clerk', planned)).toContainEqual(['cancelAppointment', undefined])
  const found = (await slotsOf(await counsellor())).items.find(({ id }) => id === slot.id)
  expect(found?.visits).toEqual([])
})

test('every place that is gone has its appointment, whatever happened', async () => {
  await acceptedReferral(await clerk(), await counsellor())
  const rows = await world().rows(
    `select slot.id from slot left join appointment on slot_id = slot.id and state <> 'cancelled'
     group by slot.id having slot.taken <> count(appointment.id)`,
  )
  expect(rows).toEqual([])
})
