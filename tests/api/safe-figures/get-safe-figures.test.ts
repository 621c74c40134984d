import type { Referral } from '@onthaal/shared/referrals/schemas'
import type { SafeFigures } from '@onthaal/shared/safe-figures/schemas'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { submittedReferral } from '../../support/factories.ts'
import { type ReferredPeople, referPeople } from '../../support/referred-people.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment, membershipId, type UserName } from '../../support/world.ts'

const world = testApp()
const models = {} as Record<'city' | 'ocmw' | 'otherCity', Referral>

beforeAll(async () => {
  models.city = await submittedReferral(await world().asUser('clerk'))
  models.ocmw = await submittedReferral(await world().asUser('socialWorker'))
  models.otherCity = await submittedReferral(await world().asUser('otherClerk'))
})

beforeEach(async () => {
  world().clock.now = firstMoment
  await world().rows(`delete from referral where id <> all($1::uuid[])`, [
    Object.values(models).map(({ id }) => id),
  ])
  await world().rows('delete from safe_figure')
  await world().rows('delete from safe_figure_quarter')
})

testRefusals({
  operationId: 'getSafeFigures',
  world,
  by: 'policyOfficer',
  notBy: [
    ...(['clerk', 'socialWorker', 'counsellor', 'privacyOfficer', 'administrator'] as const),
    ...(['cityManager', 'agencyManager'] as const),
  ],
  path: async () => '/safeFigures',
})

async function figures(name: UserName, query = ''): Promise<SafeFigures> {
  const client = await world().asUser(name)
  const { status, body } = await client.get<SafeFigures>(`/safeFigures${query}`)
  expect(status).toBe(200)
  return body
}

/** The middle of a quarter of 2025. */
const sent = (quarter: number, rest: Partial<ReferredPeople> = {}): ReferredPeople => ({
  people: 10,
  submittedAt: `2025-${String(quarter * 3 - 1).padStart(2, '0')}-15T10:00:00Z`,
  ...rest,
})

function groupsOf({ items }: SafeFigures, split: string, at = 0) {
  return items[at]?.splits.find((one) => one.split === split)?.groups
}

test('as long as nothing was told, nothing is', async () => {
  const { items, year, years, together } = await figures('policyOfficer')
  expect({ items, year, years }).toEqual({ items: [], year: undefined, years: [] })
  expect(together.quarters.every(({ atMost }) => atMost === 0)).toBe(true)
})

test('a year is told by quarter and by each split, with what is too few beside its neighbours', async () => {
  await referPeople(world(), models.city, [
    sent(1, { people: 7, language: 'ar', birthDate: '1985-05-01', type: 'civicIntegration' }),
    sent(2, { people: 3, language: 'tr', birthDate: '2015', type: 'dutchLanguage' }),
    sent(3, { people: 4, language: 'uk', birthDate: '1985-07', type: 'dutchLanguage' }),
    sent(4, { people: 5, language: 'ar', type: 'civicIntegration' }),
  ])
  expect(await world().tellSafeFigures()).toBe(4)
  const told = await figures('policyOfficer')
  expect(told).toMatchObject({ years: [2025], year: 2025, quarters: [1, 2, 3, 4], threshold: 5 })
  const [city] = told.items
  expect(told.items).toHaveLength(1)
  expect(city).toMatchObject({
    ...{ place: 'Stad Beekrode', senderKind: 'municipality' },
    // The fourth quarter is too few, and no quarter of the year follows it.
    runs: [
      { from: 1, until: 1, people: 7 },
      { from: 2, until: 3, people: 7 },
    ],
  })
  expect(groupsOf(told, 'type')).toEqual([
    { codes: ['civicIntegration'], people: 7 },
    { codes: ['dutchLanguage', 'unknown'], people: 7 },
  ])
  expect(groupsOf(told, 'language')?.map(({ codes, people }) => [codes[0], people])).toEqual([
    ['ar', 7],
    ['uk', 7],
  ])
  expect(groupsOf(told, 'age')?.map(({ codes, people }) => [codes.join(), people])).toEqual([
    ['0-5,6-11,12-17,18-24,25-44,45-64,65+,unknown', 14],
  ])
  expect(told.together.quarters[1]).toEqual({ quarter: 2, atLeast: 0, atMost: 7 })
})

test('whatever came of them is told by the end of the year', async () => {
  await referPeople(world(), models.city, [
    sent(1, { people: 8, status: 'completed', acceptedAt: '2025-03-01', pickUpBy: '2025-03-01' }),
    sent(2, { people: 9, status: 'accepted', acceptedAt: '2025-06-02', pickUpBy: '2025-06-01' }),
    sent(3, { people: 6, status: 'cancelled' }),
    sent(3, { people: 30, status: 'enteredInError' }),
  ])
  await world().tellSafeFigures()
  const told = await figures('policyOfficer')
  expect(told.items[0]?.runs).toEqual([
    { from: 1, until: 1, people: 8 },
    { from: 2, until: 2, people: 9 },
    { from: 3, until: 3, people: 6 },
  ])
  expect(groupsOf(told, 'result')).toEqual([
    { codes: ['open'], people: 9 },
    { codes: ['completed'], people: 8 },
    { codes: ['failed', 'rejected', 'cancelled', 'unknown'], people: 6 },
  ])
  expect(groupsOf(told, 'pickUp')).toEqual([
    { codes: ['inTime'], people: 8 },
    { codes: ['late'], people: 9 },
    { codes: ['notPickedUp', 'unknown'], people: 6 },
  ])
})

test('somebody referred twice in a year is one person', async () => {
  await referPeople(world(), models.city, [sent(1, { people: 6 })])
  await world().rows(
    `insert into referral select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
       'reference', 'again ' || r.id, 'type', 'dutchLanguage', 'submitted_at', '2025-05-15T10:00:00Z'))).*
     from referral r where reference like 'copy %'`,
  )
  await world().tellSafeFigures()
  expect((await figures('policyOfficer')).items[0]?.runs).toEqual([
    { from: 1, until: 1, people: 6 },
  ])
})

test('nobody referred for schooling is counted, so that all other cases tell of no child', async () => {
  await referPeople(world(), models.city, [
    sent(1, { people: 8, type: 'civicIntegration' }),
    sent(1, { people: 20, type: 'compulsoryEducation' }),
    sent(2, { people: 30, type: 'preschool' }),
  ])
  await world().tellSafeFigures()
  const told = await figures('policyOfficer')
  expect(told.items[0]?.runs).toEqual([{ from: 1, until: 1, people: 8 }])
  expect(groupsOf(told, 'type')).toEqual([
    { codes: ['civicIntegration', 'dutchLanguage', 'unknown'], people: 8 },
  ])
})

test('fewer than are told, in a whole year, do not even have a line', async () => {
  await referPeople(world(), models.city, [sent(1, { people: 2 }), sent(4, { people: 3 })])
  await world().tellSafeFigures()
  expect(await figures('policyOfficer')).toMatchObject({ year: 2025, items: [] })
})

describe('what was told', () => {
  test('stays as it was, whatever happens to the cases and the setting afterwards', async () => {
    await referPeople(world(), models.city, [sent(4, { people: 7 })])
    await world().tellSafeFigures()
    const before = await figures('policyOfficer')
    await world().rows(
      `update referral set status = 'enteredInError' where reference like 'copy %'`,
    )
    await referPeople(world(), models.city, [sent(4, { people: 1 })])
    expect(await world().tellSafeFigures()).toBe(0)
    expect(await figures('policyOfficer')).toEqual(before)
  })

  test('holds a mistake that was found later, so that nobody learns of it', async () => {
    await referPeople(world(), models.city, [sent(1, { people: 8 }), sent(3, { people: 7 })])
    world().clock.now = new Date('2025-05-01T10:00:00Z')
    expect(await world().tellSafeFigures()).toBe(1)
    await world().rows(
      `update referral set status = 'enteredInError' where id = (select id from referral
       where reference like 'copy %' and submitted_at < '2025-06-01' limit 1)`,
    )
    world().clock.now = firstMoment
    expect(await world().tellSafeFigures()).toBe(3)
    const told = await figures('policyOfficer')
    expect(told.items[0]?.runs.map(({ people }) => people)).toEqual([8, 7])
    for (const { groups } of told.items[0]?.splits ?? []) {
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(15)
    }
  })

  test('is nothing of a quarter that has not settled', async () => {
    await referPeople(world(), models.city, [sent(1), sent(2)])
    world().clock.now = new Date('2025-07-14T10:00:00Z')
    await world().tellSafeFigures()
    expect((await figures('policyOfficer')).quarters).toEqual([1])
    world().clock.now = new Date('2025-07-15T10:00:00Z')
    await world().tellSafeFigures()
    const { quarters, items } = await figures('policyOfficer')
    expect(quarters).toEqual([1, 2])
    expect(items[0]?.splits).toEqual([])
  })

  test('keeps the threshold with which its year began', async () => {
    await world().rows(`insert into safe_figure_quarter values (2025, 1, 9, now())`)
    await referPeople(world(), models.city, [sent(2, { people: 9 }), sent(3, { people: 10 })])
    await world().tellSafeFigures()
    const { threshold, items } = await figures('policyOfficer')
    expect(threshold).toBe(9)
    // Nobody in the first quarter is too few as well, and waited.
    expect(items[0]?.runs).toEqual([{ from: 1, until: 3, people: 19 }])
  })

  test('is told once by two that do it at the same moment', async () => {
    await referPeople(world(), models.city, [sent(1), sent(2)])
    const counts = await Promise.all([world().tellSafeFigures(), world().tellSafeFigures()])
    const rows = await world().rows('select from safe_figure_quarter')
    expect(counts[0] + counts[1]).toBe(rows.length)
    await world().tellSafeFigures()
    expect((await figures('policyOfficer')).items[0]?.runs.map(({ people }) => people)).toEqual([
      10, 10,
    ])
  })
})

describe('whoever may read it', () => {
  const worksAs = (name: UserName, roles: string[]) =>
    world().rows('update membership set roles = $1 where id = $2', [roles, membershipId(name)])

  beforeAll(() => worksAs('agencyManager', ['policyOfficer']))
  afterAll(() => worksAs('agencyManager', ['manager']))

  beforeEach(async () => {
    await referPeople(world(), models.city, [sent(1, { people: 12 })])
    await referPeople(world(), models.ocmw, [sent(1, { people: 9 }), sent(2, { people: 4 })])
    await referPeople(world(), models.otherCity, [sent(1, { people: 20 })])
    await world().tellSafeFigures()
  })

  test('reads the same numbers of a place as everybody else', async () => {
    const officer = await figures('policyOfficer')
    const city = officer.items.map(({ place, senderKind }) => [place, senderKind])
    expect(city).toEqual([
      ['Stad Beekrode', 'municipality'],
      ['Stad Beekrode', 'ocmw'],
    ])
    const agency = await figures('agencyManager')
    expect(agency.items).toEqual(expect.arrayContaining(officer.items))
    expect(agency.items).toHaveLength(3)
  })

  test('reads none of it as soon as they reach cases there as well', async () => {
    await worksAs('policyOfficer', ['policyOfficer', 'manager'])
    try {
      const client = await world().asUser('policyOfficer')
      expect((await client.get('/safeFigures')).status).toBe(403)
    } finally {
      await worksAs('policyOfficer', ['policyOfficer'])
    }
    expect((await figures('policyOfficer')).items).toHaveLength(2)
  })

  test('gets sums that follow from what is told of each place', async () => {
    const { together } = await figures('agencyManager')
    expect(together.quarters.slice(0, 2)).toEqual([
      { quarter: 1, atLeast: 41, atMost: 41 },
      { quarter: 2, atLeast: 0, atMost: 0 },
    ])
  })

  test('finds other years by their own address, and none that was not told', async () => {
    expect(await figures('policyOfficer', '?year=2025')).toMatchObject({ year: 2025 })
    const none = await figures('policyOfficer', '?year=2019')
    expect(none).toMatchObject({ year: 2019, items: [], quarters: [], years: [2025] })
  })
})
