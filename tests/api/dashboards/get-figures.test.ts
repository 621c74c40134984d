import type { MeasureSplit } from '@onthaal/shared/measures'
import type { Figures } from '@onthaal/shared/measures/schemas'
import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectFigures, expectOpens, figuresOf } from '../../support/expected-figures.ts'
import { completedInterview, draftInterview, newPerson } from '../../support/factories.ts'
import { anyHistory, type History } from '../../support/random-histories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment, organisations, userId } from '../../support/world.ts'

const world = testApp()
const today = belgianDay(firstMoment)
const store = storeOfHistories(world)

const isSchooling = ({ type }: History) => ['compulsoryEducation', 'preschool'].includes(type)

testRefusals({
  operationId: 'getFigures',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => '/figures',
})

describe('whatever happened, every number is the total of its list and what a slow calculation says', () => {
  const histories = fc.array(anyHistory(today), { minLength: 60, maxLength: 90 })
  const splits: readonly MeasureSplit[] = [
    'type',
    'sender',
    'municipality',
    'language',
    'nationalityGroup',
    'ageGroup',
    'status',
    'waited',
    'outcome',
    'worker',
  ]
  const query = fc.record({
    grain: fc.constantFrom('month', 'quarter', 'schoolYear'),
    on: fc.constantFrom(today, '2025-12-31', '2025-09-01', '2025-08-31'),
    periods: fc.constantFrom(1, 2),
    split: fc.constantFrom(...splits),
  })
  const runs = { numRuns: 6, endOnFailure: true }

  test('for the manager of a region', { timeout: 180_000 }, async () => {
    const manager = await world().asUser('agencyManager')
    await fc.assert(
      fc.asyncProperty(histories, query, async (all, asked) => {
        await store(all)
        await expectFigures(
          manager,
          asked,
          all.filter((one) => !isSchooling(one)),
        )
      }),
      runs,
    )
  })

  test('for the manager of a city, of what the city sent', { timeout: 120_000 }, async () => {
    const manager = await world().asUser('cityManager')
    await fc.assert(
      fc.asyncProperty(histories, query, async (all, asked) => {
        await store(all)
        const own = all.filter((one) => one.from === 'city' && !isSchooling(one))
        const { measures } = await expectFigures(manager, asked, own, 'sender')
        const codes = measures.map(({ measure }) => measure)
        expect(codes).not.toContain('firstContact')
        expect(codes).not.toContain('caseload')
        expect(codes).toContain('arrivalsInvited')
      }),
      { ...runs, numRuns: 3 },
    )
  })

  test('narrowed by everything at once', { timeout: 120_000 }, async () => {
    const manager = await world().asUser('agencyManager')
    const narrowed = {
      type: ['dutchLanguage', 'preschool'],
      desk: desks.city,
      municipality: organisations.city.id,
    }
    await fc.assert(
      fc.asyncProperty(histories, query, async (all, asked) => {
        await store(all)
        const some = all.filter((one) => one.from !== 'otherCity' && one.type === 'dutchLanguage')
        await expectFigures(manager, { ...asked, ...narrowed }, some)
      }),
      { ...runs, numRuns: 2 },
    )
  })
})

test('the lists of a municipality open for its manager: invited, met, informed, and not yet', async () => {
  const clerk = await world().asUser('clerk')
  const manager = await world().asUser('cityManager')
  const before = await figuresOf(manager)
  const { id: person } = await newPerson(clerk)
  await newPerson(clerk)
  await clerk.post('/arrivals', { person, registeredOn: today, source: 'manual' })
  const waiting = await figuresOf(manager)
  expect(changeOf('arrivalsToInvite', before, waiting)).toBe(1)
  expect(changeOf('personsNotInformed', before, waiting)).toBe(2)
  await completedInterview(clerk, await draftInterview(clerk, { person }), 'informedNoReferral')
  const after = await figuresOf(manager)
  expect(changeOf('arrivalsMet', before, after)).toBe(1)
  expect(changeOf('personsInformed', before, after)).toBe(1)
  expect(changeOf('personsNotInformed', before, after)).toBe(1)
  await expectOpens(
    manager,
    after.measures.flatMap(({ values }) => values),
  )
})

function changeOf(code: string, before: Figures, after: Figures): number {
  const countIn = ({ measures }: Figures) =>
    measures.find(({ measure }) => measure === code)?.values[0]?.count ?? Number.NaN
  return countIn(after) - countIn(before)
}

test('the clocks of children are for who works with schooling, on either side', async () => {
  const education = 'update membership set education = $1 where user_id = $2'
  for (const name of ['cityManager', 'agencyManager'] as const) {
    const manager = await world().asUser(name)
    const children = async () =>
      (await figuresOf(manager)).measures.filter(({ measure }) => measure.startsWith('children'))
    expect(await children()).toEqual([])
    await world().rows(education, [true, userId(name)])
    const shown = await children()
    expect(shown).toHaveLength(5)
    await expectOpens(
      manager,
      shown.flatMap(({ values }) => values),
    )
    await world().rows(education, [false, userId(name)])
  }
})

test('periods are whole, stand side by side, and keep their address', async () => {
  const manager = await world().asUser('cityManager')
  const usual = await figuresOf(manager)
  expect(usual.periods).toEqual([
    { from: '2026-03-01', until: '2026-03-31', isRunning: true },
    { from: '2026-02-01', until: '2026-02-28', isRunning: false },
  ])
  expect(usual.self).toContain(`/figures?grain=month&on=${today}`)
  const years = await figuresOf(manager, { grain: 'schoolYear', periods: 2, split: 'type' })
  expect(years.periods.map(({ from, until }) => [from, until])).toEqual([
    ['2025-09-01', '2026-08-31'],
    ['2024-09-01', '2025-08-31'],
  ])
  expect(years.self).toContain('split=type')
  const one = await figuresOf(manager, { measure: ['sent', 'caseload'] })
  expect(one.measures.map(({ measure }) => measure)).toEqual(['sent'])
})

test('a part says its name where it has one', async () => {
  const [one] = fc.sample(anyHistory(today), { numRuns: 1, seed: 1 })
  if (one === undefined) throw new Error('Nothing was sampled')
  const open = {
    status: 'accepted' as const,
    type: 'civicIntegration' as const,
    from: 'city' as const,
  }
  const sent = { submitted_at: '2026-02-02T10:00:00Z', owner_id: userId('counsellor') }
  await store([{ ...one, ...open, ...sent, appointments: [], escalated: [] }])
  const manager = await world().asUser('agencyManager')
  const partOf = async (split: MeasureSplit, measure: string) => {
    const { measures } = await figuresOf(manager, { split })
    return measures.find((found) => found.measure === measure)?.parts?.[0]
  }
  expect(await partOf('sender', 'open')).toMatchObject({ name: organisations.city.name })
  expect(await partOf('worker', 'caseload')).toMatchObject({
    key: userId('counsellor'),
    name: expect.stringMatching(/./),
  })
  expect((await partOf('type', 'open'))?.name).toBeUndefined()
})

test('costs a statement for each clock, however many periods', async () => {
  const manager = await world().asUser('agencyManager')
  for (const periods of [1, 12]) {
    const statements = await statementsOf(() => figuresOf(manager, { periods, split: 'language' }))
    const selects = statements.filter(({ text }) => /from "referral" where/.test(text))
    expect(selects.length).toBeLessThanOrEqual(9)
  }
})
