import type { ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { expect, test } from 'vitest'
import { newReferralTerm } from '../../support/referral-terms.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listReferralTerms',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor', 'cityManager'],
  path: async () => '/referralTerms',
})

test('the terms come whole, the newest first; those of another agency do not', async () => {
  const [first, second] = [await newReferralTerm(world()), await newReferralTerm(world())]
  const elsewhere = '00000000-0000-7000-8000-000000000006'
  await world().rows(`insert into organisation (id, kind, name) values ($1, 'agency', 'Ander')`, [
    elsewhere,
  ])
  await world().rows('update referral_term set organisation_id = $1 where id = $2', [
    elsewhere,
    await newReferralTerm(world()),
  ])
  const administrator = await world().asUser('agencyAdministrator')
  const { body } = await administrator.get<ReferralTermList>('/referralTerms')
  expect(body.items.map(({ id }) => id)).toEqual([second, first])
  expect(body.items[0]).toMatchObject({ version: 1, priority: 'normal', pickUpWorkingDays: 8 })
  for (const field of ['desk', 'type', 'agreement', 'validTo'])
    expect(body.items[0]).not.toHaveProperty(field)
})
