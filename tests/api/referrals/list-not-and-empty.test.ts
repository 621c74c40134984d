import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  failure,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, type UserName, userId } from '../../support/world.ts'

interface Page {
  readonly items: readonly ReferralListItem[]
  readonly self: string
  readonly total: number
}

const world = testApp()
const all: Record<string, Referral> = {}

beforeAll(async () => {
  const clerk = await world().asUser('clerk')
  const [one, two] = [await world().asUser('counsellor'), await world().asUser('secondCounsellor')]
  all.waiting = await submittedReferral(clerk)
  all.dutch = await submittedReferral(clerk, { type: 'dutchLanguage' })
  all.ofOcmw = await submittedReferral(await world().asUser('socialWorker'))
  all.elsewhere = await submittedReferral(await world().asUser('otherClerk'))
  all.accepted = await acceptedReferral(clerk, one)
  all.ofSecond = await acceptedReferral(clerk, two)
  all.started = await startedReferral(clerk, one)
  all.completed = await completedReferral(clerk, one)
  all.failed = await move(one, await startedReferral(clerk, one), 'failure', failure)
  await world().rows(`update referral set agii_client_number = '1234567' where id = $1`, [
    all.accepted.id,
  ])
})

/** The names of what a list holds; the count has to agree. */
async function namesIn(name: UserName, query: string): Promise<string[]> {
  const { status, body } = await (await world().asUser(name)).get<Page>(`/referrals?${query}`)
  expect(status).toBe(200)
  expect(body.total).toBe(body.items.length)
  return body.items
    .map(({ id }) => Object.keys(all).find((key) => all[key]?.id === id) ?? id)
    .sort()
}

const ofCity = [
  ...['waiting', 'dutch', 'accepted', 'ofSecond', 'started', 'completed', 'failed'],
].sort()
const owner = userId('counsellor')

describe('what is turned round leaves everything else, and what has nothing of it too', () => {
  test.each([
    ['type=dutchLanguage&not=type', ofCity.filter((name) => name !== 'dutch')],
    ['type=dutchLanguage&type=civicIntegration&not=type', []],
    ['status=submitted&not=status&type=dutchLanguage', []],
    ['status=submitted&not=status', ['accepted', 'completed', 'failed', 'ofSecond', 'started']],
    ['outcome=declinedByPerson&not=outcome', ofCity.filter((name) => name !== 'failed')],
    [`owner=${owner}&not=owner`, ['dutch', 'ofSecond', 'waiting']],
    [`owner=${owner}&not=owner&not=status&status=submitted`, ['ofSecond']],
    [`desk=${desks.otherCity}&not=desk`, ofCity],
    [`desk=${desks.city}&not=desk`, []],
    [`sender=${organisations.city.id}&not=sender`, []],
  ])('to the clerk, %s: %j', async (query, expected) => {
    expect(await namesIn('clerk', `box=all&${query}`)).toEqual(expected)
  })

  test.each([
    [`desk=${desks.city}&not=desk`, ['elsewhere']],
    [`desk=${desks.otherCity}&not=desk&type=dutchLanguage`, ['dutch']],
    [`sender=${organisations.city.id}&not=sender`, ['elsewhere', 'ofOcmw']],
  ])('to the manager of the agency, %s: %j', async (query, expected) => {
    expect(await namesIn('agencyManager', `box=all&${query}`)).toEqual(expected)
  })

  test.each(['not=owner', 'not=type&status=submitted'])('%s names no value', async (query) => {
    const { status, body } = await (await world().asUser('clerk')).get(
      `/referrals?box=all&${query}`,
    )
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name: 'not' })])
  })

  test('what cannot be turned round is refused', async () => {
    const clerk = await world().asUser('clerk')
    expect((await clerk.get('/referrals?box=all&overdue=true&not=overdue')).status).toBe(400)
    expect((await clerk.get('/referrals?box=all&empty=type')).status).toBe(400)
  })
})

describe('what is empty and what is not', () => {
  const closed = ['completed', 'failed']
  const owned = ['accepted', 'completed', 'failed', 'ofSecond', 'started']
  test.each([
    ['empty=owner', ['dutch', 'waiting']],
    ['filled=owner', owned],
    ['filled=outcome', closed],
    ['empty=outcome&filled=owner', ['accepted', 'ofSecond', 'started']],
    ['filled=attempts&empty=outcome', ['started']],
    ['empty=attempts&filled=owner', ['accepted', 'ofSecond']],
    ['empty=owner&filled=owner', []],
    ['empty=appointment', ofCity],
    ['filled=appointment', []],
  ])('to both sides, %s: %j', async (query, expected) => {
    expect(await namesIn('clerk', `box=all&${query}`)).toEqual(expected)
    const atDesk = await namesIn('counsellor', `box=all&${query}`)
    expect(atDesk.filter((name) => name !== 'ofOcmw')).toEqual(expected)
  })

  test('the number of the agency finds for the desk alone', async () => {
    expect(await namesIn('counsellor', 'box=all&filled=agiiClientNumber')).toEqual(['accepted'])
    expect(await namesIn('clerk', 'box=all&filled=agiiClientNumber')).toEqual([])
    expect(await namesIn('clerk', 'box=all&empty=agiiClientNumber')).toEqual([])
  })

  test('a list says in its address what it was asked', async () => {
    const query = 'box=all&type=dutchLanguage&not=type&empty=owner&filled=attempts&sort=oldest'
    const { body } = await (await world().asUser('counsellor')).get<Page>(`/referrals?${query}`)
    expect(new URL(body.self).search).toBe(`?${query}&pageSize=25`)
  })
})

test('by what the protocol keeps from a sender it finds nothing, turned round, empty or filled', async () => {
  await world().rows(`update protocol set categories = '{}' where sender_organisation_id = $1`, [
    organisations.city.id,
  ])
  for (const query of [
    `owner=${owner}&not=owner`,
    'empty=owner',
    'filled=owner',
    'outcome=declinedByPerson&not=outcome',
    'empty=outcome',
    'filled=attempts',
    'empty=messageToReferrer',
  ]) {
    expect(await namesIn('clerk', `box=all&${query}`), query).toEqual([])
    expect((await namesIn('counsellor', `box=all&${query}`)).length, query).toBeGreaterThan(0)
  }
})

test('somebody who walked in is found by whoever may know that they came', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = all.started ?? {}
  expect((await counsellor.post(`/referrals/${id}/walkIn`)).status).toBe(200)
  const share = (categories: string) =>
    world().rows('update protocol set categories = $2 where sender_organisation_id = $1', [
      organisations.city.id,
      categories,
    ])
  const found = (name: UserName) => namesIn(name, 'box=all&filled=appointment')
  await share('{}')
  expect(await found('counsellor')).toEqual(['started'])
  expect(await found('clerk')).toEqual([])
  expect(await namesIn('clerk', 'box=all&empty=appointment')).toContain('started')
  await share('{followUp}')
  expect(await found('clerk')).toEqual(['started'])
})
