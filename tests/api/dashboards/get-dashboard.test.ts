import type { Dashboard, ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { submittedReferral } from '../../support/factories.ts'
import { anyHistory, type History } from '../../support/random-histories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { figuresOf, slowFigures, slowMedian } from '../../support/slow-figures.ts'
import { statementsOf } from '../../support/statements.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment, organisations, userId } from '../../support/world.ts'

const world = testApp()
const today = belgianDay(firstMoment)

const store = storeOfHistories(world)

async function dashboardOf(client: Client, query: ReferralSelection | object = {}) {
  const { status, body } = await client.get<Dashboard>(`/dashboard?${addressOf(query)}`)
  expect(status).toBe(200)
  return body
}

function addressOf(query: object): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) parameters.append(name, String(one))
  }
  return parameters
}

async function totalOf(client: Client, list: ReferralSelection): Promise<number> {
  const { status, body } = await client.get<{ total: number }>(
    `/referrals?${addressOf({ ...list, pageSize: 1 })}`,
  )
  expect(status).toBe(200)
  return body.total
}

/** Holds every number to the list that it opens, and to a count of the referrals one by one. */
async function expectFigures(client: Client, query: object, histories: readonly History[]) {
  const dashboard = await dashboardOf(client, query)
  const asked = { from: dashboard.from, until: dashboard.until, today }
  const expected = slowFigures(histories, asked)
  const figures = figuresOf(dashboard)
  for (const [name, { count, list }] of figures) {
    expect({ name, count }).toEqual({ name, count: expected.get(name) ?? 0 })
    expect({ name, total: await totalOf(client, list) }).toEqual({ name, total: count })
  }
  expect(dashboard.pickUp.medianDays).toBe(slowMedian(histories, 'accepted_at', asked))
  if (dashboard.firstContact !== undefined) {
    const median = slowMedian(histories, 'first_contact_at', asked)
    expect(dashboard.firstContact.medianDays).toBe(median)
  }
  for (const { month, pickedUp, firstContact } of dashboard.months) {
    const [, from = ''] = [`${month}-01`, asked.from].sort()
    const [until = ''] = [`${month}-31`, asked.until].sort()
    const within = { ...asked, from, until }
    const days = { month, pickUp: pickedUp.medianDays, contact: firstContact?.medianDays }
    expect(days).toEqual({
      month,
      pickUp: slowMedian(histories, 'accepted_at', within),
      contact: firstContact && slowMedian(histories, 'first_contact_at', within),
    })
  }
  return dashboard
}

const isSchooling = ({ type }: History) => ['compulsoryEducation', 'preschool'].includes(type)

testRefusals({
  operationId: 'getDashboard',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => '/dashboard',
})

describe('whatever happened to the referrals, every number is the total of the list it opens', () => {
  const histories = fc.array(anyHistory(today), { minLength: 150, maxLength: 250 })
  const runs = { numRuns: 6, endOnFailure: true }

  test('for the manager of a city: what the city sent', { timeout: 120_000 }, async () => {
    const manager = await world().asUser('cityManager')
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        await store(all)
        const own = all.filter((one) => one.from === 'city' && !isSchooling(one))
        const dashboard = await expectFigures(manager, {}, own)
        expect(dashboard).not.toHaveProperty('firstContact')
        for (const month of dashboard.months) expect(month).not.toHaveProperty('firstContact')
      }),
      runs,
    )
  })

  test('for the manager of a region: what came to its desks', { timeout: 120_000 }, async () => {
    const manager = await world().asUser('agencyManager')
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        await store(all)
        const dashboard = await expectFigures(
          manager,
          { from: '2024-05-10', until: '2026-02-20' },
          all.filter((one) => !isSchooling(one)),
        )
        expect(dashboard.months).toHaveLength(22)
        for (const month of dashboard.months) expect(month).toHaveProperty('firstContact')
      }),
      runs,
    )
  })

  test('with every filter at once', { timeout: 120_000 }, async () => {
    const manager = await world().asUser('agencyManager')
    const query = {
      type: ['dutchLanguage', 'preschool'],
      desk: desks.city,
      sender: organisations.ocmw.id,
      until: '2026-03-31',
    }
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        await store(all)
        const narrowed = all.filter((one) => one.from === 'ocmw' && one.type === 'dutchLanguage')
        await expectFigures(manager, query, narrowed)
      }),
      { ...runs, numRuns: 3 },
    )
  })
})

/** A referral of the city that waits, sent at this moment. */
function waiting(submitted_at: string, changes: Partial<History> = {}): History {
  const [history] = fc.sample(anyHistory(today), { numRuns: 1, seed: 1 })
  if (history === undefined) throw new Error('Nothing was sampled')
  return {
    ...history,
    id: crypto.randomUUID(),
    from: 'city',
    type: 'civicIntegration',
    status: 'submitted',
    submitted_at,
    accepted_at: null,
    first_contact_at: null,
    closed_at: null,
    acknowledged_at: null,
    pick_up_by: today,
    answer_by: null,
    due_by: null,
    hold_until: null,
    outcome: null,
    rejection_reason: null,
    contest: null,
    contested_at: null,
    appointments: [],
    escalated: [],
    ...changes,
  }
}

test('schooling counts for those alone who work with it', async () => {
  await store([
    waiting('2026-02-02T10:00:00Z'),
    waiting('2026-02-02T10:00:00Z', { type: 'preschool' }),
  ])
  const manager = await world().asUser('agencyManager')
  const education = 'update membership set education = $1 where user_id = $2'
  expect((await dashboardOf(manager)).open.count).toBe(1)
  expect((await dashboardOf(manager, { type: 'preschool' })).open.count).toBe(0)
  await world().rows(education, [true, userId('agencyManager')])
  const figures = await dashboardOf(manager)
  expect(figures.open.count).toBe(2)
  expect(await totalOf(manager, figures.open.list)).toBe(2)
  await world().rows(education, [false, userId('agencyManager')])
})

test('nobody counts what another organisation sent, or a desk elsewhere got', async () => {
  await store([waiting('2026-02-02T10:00:00Z', { from: 'ocmw' })])
  const city = await world().asUser('cityManager')
  expect((await dashboardOf(city)).open.count).toBe(0)
  expect((await dashboardOf(city, { sender: organisations.ocmw.id })).open.count).toBe(0)
  const agency = await world().asUser('agencyManager')
  expect((await dashboardOf(agency)).open.count).toBe(1)
  expect((await dashboardOf(agency, { desk: desks.otherCity })).open.count).toBe(0)
})

test('a manager of a region chooses among those who can refer to its desks', async () => {
  const agency = await dashboardOf(await world().asUser('agencyManager'))
  expect(agency.senders.map(({ name }) => name)).toEqual([
    'OCMW Beekrode',
    'OCMW Zandhove',
    'Stad Beekrode',
    'Stad Zandhove',
  ])
  expect((await dashboardOf(await world().asUser('cityManager'))).senders).toEqual([])
})

test('a sender finds nobody by the day of the first contact', async () => {
  const reached = { accepted_at: '2026-02-03T10:00:00Z', first_contact_at: '2026-02-04T10:00:00Z' }
  await store([waiting('2026-02-02T10:00:00Z', { status: 'inProgress', ...reached })])
  const agency = await dashboardOf(await world().asUser('agencyManager'))
  expect(agency.firstContact).toMatchObject({ count: 1, medianDays: 2 })
  const list = agency.firstContact?.list ?? { box: 'all' }
  expect(await totalOf(await world().asUser('agencyManager'), list)).toBe(1)
  for (const name of ['cityManager', 'clerk'] as const) {
    expect(await totalOf(await world().asUser(name), list), name).toBe(0)
  }
})

test('the period is the last twelve months, or what was asked for, and stands in its address', async () => {
  const manager = await world().asUser('cityManager')
  const usual = await dashboardOf(manager)
  expect(usual).toMatchObject({ from: '2025-04-01', until: today, asOf: firstMoment.toISOString() })
  expect(usual.months.map(({ month }) => month)).toHaveLength(12)
  expect(usual.self).toContain(`/dashboard?from=2025-04-01&until=${today}`)
  const asked = await dashboardOf(manager, { from: '2026-01-15', until: '2026-02-01' })
  expect(asked.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
  const past = await dashboardOf(manager, { until: '2024-02-29', type: 'dutchLanguage' })
  expect(past).toMatchObject({ from: '2023-03-01', until: '2024-02-29' })
  expect(past.self).toContain('type=dutchLanguage')
  const first = await dashboardOf(manager, { until: '0001-06-30' })
  expect(first).toMatchObject({ from: '0001-01-01', until: '0001-06-30' })
})

test.each([
  ['from=2026-03-03', 'from'],
  ['from=2026-02-02&until=2026-02-01', 'until'],
  ['from=2023-03-01&until=2026-03-01', 'from'],
  ['from=2026-02-30', 'from'],
  ['until=tomorrow', 'until'],
  ['type=none', 'type[0]'],
  ['desk=1', 'desk'],
  ['sender=1', 'sender'],
  ['status=submitted', 'status'],
])('the question %s is refused and names %s', async (question, name) => {
  const { status, body } = await (await world().asUser('cityManager')).get(`/dashboard?${question}`)
  expect(status).toBe(400)
  expect(body.issues).toContainEqual(expect.objectContaining({ in: 'query', name }))
})

test('costs the same few statements, however long the period', async () => {
  const manager = await world().asUser('agencyManager')
  for (const query of [{}, { from: '2023-03-03' }]) {
    const statements = await statementsOf(() => dashboardOf(manager, query))
    const selects = statements.filter(({ text }) => /from "referral"/.test(text))
    expect(selects).toHaveLength(5)
  }
})

// The last one: sessions do not outlive the days that pass.
test('a referral that was given back and picked up again waited until its present pick-up', async () => {
  await store([])
  const { id } = await submittedReferral(await world().asUser('clerk'))
  const pickUp = async () => (await dashboardOf(await world().signIn('cityManager'))).pickUp
  const claimAfter = async (days: number) => {
    world().clock.advance(days * 24 * 60)
    await (await world().signIn('counsellor')).post(`/referrals/${id}/claim`)
  }
  await claimAfter(2)
  expect(await pickUp()).toMatchObject({ count: 1, medianDays: 2 })
  await world().rows(
    "update referral set status = 'submitted', owner_id = null, accepted_at = null where id = $1",
    [id],
  )
  expect(await pickUp()).toMatchObject({ count: 0 })
  expect(await pickUp()).not.toHaveProperty('medianDays')
  await claimAfter(3)
  expect(await pickUp()).toMatchObject({ count: 1, medianDays: 5 })
})
