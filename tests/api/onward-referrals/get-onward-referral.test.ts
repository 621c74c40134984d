import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { answered, newHop, schoolReferral } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getOnwardReferral',
  world,
  by: 'schoolCounsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => `/onwardReferrals/${(await newHop(world())).id}`,
})

test('shows the desk all of it, with what may be done', async () => {
  const made = await newHop(world())
  const counsellor = await world().asUser('schoolCounsellor')
  const { body } = await counsellor.get<OnwardReferral>(`/onwardReferrals/${made.id}`)
  expect(body).toEqual(made)
})

test('shows the municipality the narrowed part, among the others of its referral', async () => {
  const { id: referral } = await schoolReferral(world())
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await newHop(world(), { referral })
  await answered(counsellor, hop, { answer: 'refused', refusalReason: 'capacity' })
  await newHop(world(), { referral })
  const clerk = await world().asUser('schoolClerk')
  const { body } = await clerk.get<OnwardReferral>(`/onwardReferrals/${hop.id}`)
  expect(body).toEqual({
    ...{ id: hop.id, href: hop.href, type: 'school', sentOn: '2026-03-02' },
    ...{ progress: 'notRealised', service: { name: hop.service?.name } },
    ...{ notRealisedOn: '2026-03-02', nextStep: 'presentedElsewhere', hasDocument: false },
  })
})

test('is not there for a municipality that asks for a hop to health, nor once it was withdrawn', async () => {
  const clerk = await world().asUser('schoolClerk')
  const care = await newHop(world(), { service: { kind: 'health' } })
  expect((await clerk.get(`/onwardReferrals/${care.id}`)).status).toBe(404)
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await newHop(world())
  await counsellor.post(`/onwardReferrals/${id}/withdrawal`, { reason: 'mistake' }, { version: 1 })
  const { status, headers } = await clerk.get(`/onwardReferrals/${id}`)
  expect(status).toBe(404)
  const rows = await world().rows('select * from consultation where trace_id = $1', [
    headers.get('belgov-trace-id'),
  ])
  expect(rows).toEqual([])
})

test('is not there for others', async () => {
  const { id } = await newHop(world())
  for (const name of [
    ...(['clerk', 'counsellor', 'otherCounsellor', 'otherClerk', 'socialWorker'] as const),
  ]) {
    const client = await world().asUser(name)
    expect((await client.get(`/onwardReferrals/${id}`)).status, name).toBe(404)
  }
})

test('is not there for the desk either once the referral should never have been', async () => {
  const hop = await newHop(world())
  const counsellor = await world().asUser('schoolCounsellor')
  expect((await counsellor.get(`/onwardReferrals/${hop.id}`)).status).toBe(200)
  await world().rows(
    `update referral set status = 'enteredInError'
     where id = (select referral_id from onward_referral where id = $1)`,
    [hop.id],
  )
  expect((await counsellor.get(`/onwardReferrals/${hop.id}`)).status).toBe(404)
})
