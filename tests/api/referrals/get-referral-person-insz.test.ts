import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { move, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

interface Shown {
  readonly insz: string
}

const world = testApp()

async function sentAbout(clerk: Client, insz: string) {
  const { id: person } = await newPerson(clerk, { insz })
  return submittedReferral(clerk, { person })
}

testRefusals({
  operationId: 'getReferralPersonInsz',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () =>
    `/referrals/${(await sentAbout(await world().asUser('clerk'), newInsz())).id}/person/insz`,
})

test('the desk asks for the number, and both organisations find that in the log', async () => {
  const insz = newInsz()
  const sent = await sentAbout(await world().asUser('clerk'), insz)
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${sent.id}/person`
  expect((await counsellor.get(path)).text).not.toContain(insz)
  const { body, headers } = await counsellor.get<Shown>(`${path}/insz`)
  expect(body).toEqual({ insz })
  const rows = await world().rows(
    `select organisation_id, keeper_id, action, purpose, referral_id, person_ids, fields
     from consultation where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    {
      organisation_id: organisations.agency.id,
      keeper_id: organisations.city.id,
      action: 'showNumber',
      purpose: 'deskQueue',
      referral_id: sent.id,
      person_ids: [sent.person.id],
      fields: ['nationalNumber'],
    },
  ])
})

test('nobody at another desk gets it, nor anybody once the referral shares the person no more', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await sentAbout(clerk, newInsz())
  const path = `/referrals/${sent.id}/person/insz`
  expect((await (await world().asUser('otherCounsellor')).get(path)).status).toBe(404)
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get(path)).status).toBe(200)
  await move(clerk, sent, 'cancellation', { reason: 'mistake' })
  expect((await counsellor.get(path)).status).toBe(404)
  const unnumbered = await submittedReferral(clerk)
  expect((await counsellor.get(`/referrals/${unnumbered.id}/person/insz`)).status).toBe(404)
})
