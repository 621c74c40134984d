import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { answered, documentedHop, documents, newHop } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
let counsellor: Client
let clerk: Client
beforeAll(async () => {
  counsellor = await world().asUser('schoolCounsellor')
  clerk = await world().asUser('schoolClerk')
})

testRefusals({
  operationId: 'getRefusalDocument',
  world,
  by: 'schoolCounsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => `/onwardReferrals/${(await documentedHop(world())).id}/document`,
})

test('who follows the referral and who works with schooling at the municipality download it, logged', async () => {
  const { id } = await documentedHop(world())
  for (const client of [counsellor, clerk]) {
    const { status, headers, text } = await client.get(`/onwardReferrals/${id}/document`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="niet-gerealiseerde-inschrijving.pdf"',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).toBe(Buffer.from(documents.pdf, 'base64').toString())
    const [row] = await world().rows('select * from consultation where trace_id = $1', [
      headers.get('belgov-trace-id'),
    ])
    expect(row).toMatchObject({
      action: 'openReferral',
      fields: expect.arrayContaining(['identity', 'followUp']),
    })
  }
})

test('nobody else gets it, and nobody once a correction made it untrue', async () => {
  const hop = await documentedHop(world())
  const path = `/onwardReferrals/${hop.id}/document`
  for (const name of [
    ...(['clerk', 'counsellor', 'otherCounsellor', 'otherClerk', 'socialWorker'] as const),
  ]) {
    expect((await (await world().asUser(name)).get(path)).status, name).toBe(404)
  }
  await answered(counsellor, hop, { answer: 'enrolled', enrolledOn: '2026-03-09' })
  expect((await counsellor.get(path)).status).toBe(404)
  expect((await clerk.get(path)).status).toBe(404)
})

test('a colleague of the desk who does not follow the referral does not get it', async () => {
  const { id } = await documentedHop(world())
  await world().rows(
    `update referral set owner_id = $2
     where id = (select referral_id from onward_referral where id = $1)`,
    [id, userId('counsellor')],
  )
  expect((await counsellor.get(`/onwardReferrals/${id}/document`)).status).toBe(404)
})

test('without a document there is none', async () => {
  const { id } = await newHop(world())
  expect((await counsellor.get(`/onwardReferrals/${id}/document`)).status).toBe(404)
})
