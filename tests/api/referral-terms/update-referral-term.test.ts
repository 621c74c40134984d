import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { ReferralTerm } from '@onthaal/shared/referral-terms/schemas'
import { expect, test } from 'vitest'
import { submittedReferral } from '../../support/factories.ts'
import { newReferralTerm, termInput } from '../../support/referral-terms.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'updateReferralTerm',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor', 'cityManager'],
  path: async () => `/referralTerms/${await newReferralTerm(world())}`,
  body: () => termInput(),
})

async function update(id: string, version: number, body: object) {
  const administrator = await world().asUser('agencyAdministrator')
  return administrator.request<ReferralTerm & { issues: object[] }>('PUT', `/referralTerms/${id}`, {
    body,
    version,
  })
}

test('what is changed counts for what is sent later, and the trail tells it', async () => {
  const id = await newReferralTerm(world())
  const clerk = await world().asUser('clerk')
  const before = await submittedReferral(clerk)
  const input = termInput({ validFrom: '2026-03-02', desk: desks.city, pickUpWorkingDays: 5 })
  const { status, body } = await update(id, 1, input)
  expect([status, body]).toMatchObject([200, { id, version: 2, ...input }])
  expect((await submittedReferral(clerk)).pickUpBy).toBe('2026-03-09')
  expect((await clerk.get(`/referrals/${before.id}`)).body).toMatchObject({
    pickUpBy: before.pickUpBy,
  })
  const administrator = await world().asUser('agencyAdministrator')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'referralTermChanged',
    fields: expect.arrayContaining([
      { field: 'pickUpWorkingDays', before: ['8'], after: ['5'] },
      { field: 'desk', after: [`Loket ${organisations.city.name}`] },
    ]),
  })
  // What is left out holds for all again.
  const opened = await update(id, 2, termInput())
  expect(opened.body).not.toHaveProperty('desk')
})

test('not into what holds for the same from the same day on, nor without sense', async () => {
  const [id, other] = [await newReferralTerm(world()), await newReferralTerm(world())]
  const [row] = await world().rows<{ day: string }>(
    'select valid_from::text as day from referral_term where id = $1',
    [other],
  )
  const same = await update(id, 1, termInput({ validFrom: row?.day ?? '' }))
  expect(same.body).toMatchObject({ status: 400, issues: [{ name: 'validFrom', code: 'taken' }] })
  const wrong = await update(id, 1, termInput({ pickUpWarningDays: 30 }))
  expect(wrong.body).toMatchObject({ status: 400, issues: [{ code: 'warningTooLong' }] })
})

test('those of another agency are not there', async () => {
  const id = await newReferralTerm(world())
  const elsewhere = '00000000-0000-7000-8000-000000000006'
  await world().rows(`insert into organisation (id, kind, name) values ($1, 'agency', 'Ander')`, [
    elsewhere,
  ])
  await world().rows('update referral_term set organisation_id = $1 where id = $2', [elsewhere, id])
  expect((await update(id, 1, termInput())).status).toBe(404)
})
