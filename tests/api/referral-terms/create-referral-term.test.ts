import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { CooperationAgreement } from '@onthaal/shared/agreements/schemas'
import type { ReferralTermInput, ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { afterEach, expect, test } from 'vitest'
import { submittedReferral } from '../../support/factories.ts'
import { termInput } from '../../support/referral-terms.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations } from '../../support/world.ts'

const world = testApp()
const path = '/referralTerms'
afterEach(() => world().rows('delete from referral_term'))

testRefusals({
  operationId: 'createReferralTerm',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor', 'cityManager'],
  path: async () => path,
  body: () => termInput(),
  otherBody: () => termInput({ priority: 'urgent' }),
})

/** Terms that count from today on, told apart by their days. */
async function set(pickUpWorkingDays: number, changes: Partial<ReferralTermInput> = {}) {
  const administrator = await world().asUser('agencyAdministrator')
  const input = { ...termInput(), validFrom: '2026-03-02', pickUpWorkingDays, ...changes }
  const { status, body } = await administrator.post<ReferralTermList>(path, input)
  expect([status, body]).toMatchObject([200, { items: expect.anything() }])
}

/** What the one who sends now is promised. */
const promised = async (name: 'clerk' | 'otherClerk' | 'socialWorker') => {
  const { pickUpBy, dueBy } = await submittedReferral(await world().asUser(name))
  return { pickUpBy, dueBy }
}

test('what is sent gets the days of the terms that hold, and what was sent keeps its own', async () => {
  const clerk = await world().asUser('clerk')
  const before = await submittedReferral(clerk)
  expect(before).toMatchObject({ pickUpBy: '2026-03-16', dueBy: '2026-05-29' })
  await set(4)
  const clocks = {
    ...{ pickUpBy: '2026-03-06', pickUpWarningOn: '2026-03-04' },
    ...{ dueBy: '2026-04-28', dueWarningOn: '2026-04-21' },
  }
  expect(await submittedReferral(clerk)).toMatchObject(clocks)
  expect((await clerk.get(`/referrals/${before.id}`)).body).toMatchObject({
    pickUpBy: '2026-03-16',
    dueBy: '2026-05-29',
  })
})

test('the most particular terms hold, for the desk and for the agreement that they are of', async () => {
  await set(5)
  await set(6, { desk: desks.city })
  expect((await promised('clerk')).pickUpBy).toBe('2026-03-10')
  expect((await promised('otherClerk')).pickUpBy).toBe('2026-03-09')
  const manager = await world().asUser('cityManager')
  const agreements = await manager.get<{ items: CooperationAgreement[] }>('/cooperationAgreements')
  // It ended in February, which stops nothing.
  await set(7, { agreement: agreements.body.items[0]?.id ?? '' })
  expect((await promised('clerk')).pickUpBy).toBe('2026-03-11')
  expect((await promised('otherClerk')).pickUpBy).toBe('2026-03-09')
  // The agreement of the city is not that of its OCMW.
  expect((await promised('socialWorker')).pickUpBy).toBe('2026-03-10')
  const successor = '00000000-0000-7000-8000-000000000052'
  await world().rows(
    `insert into cooperation_agreement
     values ($1, $2, $3, 'volgende', '2026-02-28', '2027-12-31', null)`,
    [successor, organisations.city.id, organisations.agency.id],
  )
  await world().rows('update cooperation_agreement set replaced_by = $1 where id <> $1', [
    successor,
  ])
  expect((await promised('clerk')).pickUpBy).toBe('2026-03-10')
  await world().rows('update cooperation_agreement set replaced_by = null')
  await world().rows('update referral set agreement_id = null')
  await world().rows('delete from cooperation_agreement where id = $1', [successor])
})

test('terms of later, of the other priority or of another type change nothing', async () => {
  await set(1, { pickUpWarningDays: 0, validFrom: '2026-03-03' })
  await set(1, { pickUpWarningDays: 0, validFrom: '2026-03-01', validTo: '2026-03-01' })
  await set(1, { pickUpWarningDays: 0, priority: 'urgent' })
  await set(1, { pickUpWarningDays: 0, type: 'preschool' })
  expect((await promised('clerk')).pickUpBy).toBe('2026-03-16')
})

test('the trail tells what was set', async () => {
  await set(6, { desk: desks.city, type: 'dutchLanguage' })
  const administrator = await world().asUser('agencyAdministrator')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'referralTermCreated',
    subject: { name: `Loket ${organisations.city.name}` },
    fields: expect.arrayContaining([
      { field: 'pickUpWorkingDays', after: ['6'] },
      { field: 'desk', after: [`Loket ${organisations.city.name}`] },
      { field: 'type', after: ['dutchLanguage'] },
    ]),
  })
})

test.each<[string, Partial<ReferralTermInput>, string]>([
  ['validTo', { validTo: '2026-03-01' }, 'beforeFrom'],
  ['pickUpWarningDays', { pickUpWarningDays: 8 }, 'warningTooLong'],
  ['dueWorkingDays', { dueWorkingDays: 7 }, 'beforePickUp'],
  ['dueWarningDays', { dueWarningDays: 40 }, 'warningTooLong'],
  ['desk', { desk: organisations.city.id }, 'unknown'],
  ['agreement', { agreement: organisations.city.id }, 'unknown'],
])('%s %j is refused', async (name, changes, code) => {
  const administrator = await world().asUser('agencyAdministrator')
  const input = { ...termInput(), ...changes }
  const { status, body } = await administrator.post(path, input)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'body', name, code })])
})

test('two for the same do not begin on the same day', async () => {
  await set(6, { type: 'dutchLanguage' })
  await set(6, { type: 'preschool' })
  await set(6, { type: 'dutchLanguage', desk: desks.city })
  const administrator = await world().asUser('agencyAdministrator')
  const input = termInput({ type: 'dutchLanguage', validFrom: '2026-03-02' })
  const { body } = await administrator.post(path, input)
  expect(body).toMatchObject({ status: 400, issues: [{ name: 'validFrom', code: 'taken' }] })
})
