import type { MeasureCode } from '@onthaal/shared/measures'
import type { FigureList, Figures, MeasuredFigures } from '@onthaal/shared/measures/schemas'
import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { submittedReferral } from '../../support/factories.ts'
import { anyHistory, type History } from '../../support/random-histories.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment, organisations, userId } from '../../support/world.ts'

const world = testApp()
const today = belgianDay(firstMoment)
const store = storeOfHistories(world)

async function figuresOf(client: Client, search = ''): Promise<Figures> {
  const { status, body } = await client.get<Figures>(`/figures?${search}`)
  expect(status).toBe(200)
  return body
}

async function measureOf(
  client: Client,
  code: MeasureCode,
  search = '',
): Promise<MeasuredFigures | undefined> {
  const { measures } = await figuresOf(client, `measure=${code}&${search}`)
  return measures.find(({ measure }) => measure === code)
}

async function countOf(client: Client, code: MeasureCode, search = '') {
  return (await measureOf(client, code, search))?.values[0]?.count
}

/** How many a list of referrals holds for whoever opens it. */
async function totalOf(client: Client, { referrals }: FigureList): Promise<number> {
  const parameters = new URLSearchParams({ pageSize: '1' })
  for (const [name, value] of Object.entries(referrals ?? {})) {
    for (const one of [value].flat()) parameters.append(name, String(one))
  }
  const { status, body } = await client.get<{ total: number }>(`/referrals?${parameters}`)
  expect(status).toBe(200)
  return body.total
}

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
    owner_id: null,
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

const sentAt = '2026-02-02T10:00:00Z'

test('schooling counts for those alone who work with it', async () => {
  await store([waiting(sentAt), waiting(sentAt, { type: 'preschool' })])
  const manager = await world().asUser('agencyManager')
  const education = 'update membership set education = $1 where user_id = $2'
  expect(await countOf(manager, 'open')).toBe(1)
  expect(await countOf(manager, 'open', 'type=preschool')).toBe(0)
  await world().rows(education, [true, userId('agencyManager')])
  const open = await measureOf(manager, 'open')
  expect(open?.values[0]?.count).toBe(2)
  expect(await totalOf(manager, open?.values[0]?.list ?? expect.unreachable())).toBe(2)
  await world().rows(education, [false, userId('agencyManager')])
})

test('nobody counts what another organisation sent, or a desk elsewhere got', async () => {
  await store([waiting(sentAt, { from: 'ocmw' })])
  const city = await world().asUser('cityManager')
  expect(await countOf(city, 'open')).toBe(0)
  expect(await countOf(city, 'open', `sender=${organisations.ocmw.id}`)).toBe(0)
  const agency = await world().asUser('agencyManager')
  expect(await countOf(agency, 'open')).toBe(1)
  expect(await countOf(agency, 'open', `desk=${desks.city}`)).toBe(1)
  expect(await countOf(agency, 'open', `desk=${desks.otherCity}`)).toBe(0)
})

test('a manager of a region narrows figures to a desk, an organisation or a municipality with its OCMW', async () => {
  await store([
    waiting(sentAt),
    waiting(sentAt, { from: 'ocmw' }),
    waiting(sentAt, { from: 'otherCity' }),
  ])
  const agency = await world().asUser('agencyManager')
  const { senders } = await figuresOf(agency)
  expect(senders.map(({ name }) => name)).toEqual([
    'OCMW Beekrode',
    'OCMW Zandhove',
    'Stad Beekrode',
    'Stad Zandhove',
  ])
  expect(await countOf(agency, 'open')).toBe(3)
  expect(await countOf(agency, 'open', `desk=${desks.city}`)).toBe(2)
  expect(await countOf(agency, 'open', `sender=${organisations.city.id}`)).toBe(1)
  expect(await countOf(agency, 'open', `municipality=${organisations.city.id}`)).toBe(2)
  expect((await figuresOf(await world().asUser('cityManager'))).senders).toEqual([])
})

test('the caseload of each colleague is for their own manager', async () => {
  const followed = { status: 'accepted' as const, accepted_at: '2026-02-03T10:00:00Z' }
  await store([
    waiting(sentAt, { ...followed, owner_id: userId('counsellor') }),
    waiting(sentAt, { ...followed, owner_id: userId('counsellor') }),
    waiting(sentAt, { ...followed, owner_id: userId('otherCounsellor'), from: 'otherCity' }),
  ])
  const workersFor = async (client: Client) => {
    const parts = (await measureOf(client, 'caseload', 'split=worker'))?.parts
    return parts?.map(({ key, values: [value] }) => [key, value?.count])
  }
  const [here, there] = [userId('counsellor'), userId('otherCounsellor')]
  expect(await workersFor(await world().asUser('agencyManager'))).toEqual([
    [here, 2],
    [there, 1],
  ])
  expect(await workersFor(await world().asUser('leadCounsellor'))).toEqual([[here, 2]])
  // A sender gets no caseload, and nothing else of it told apart by who follows it.
  const city = await figuresOf(await world().asUser('cityManager'), 'split=worker')
  expect(city.measures.map(({ measure }) => measure)).not.toContain('caseload')
  expect(city.measures.filter(({ parts }) => parts !== undefined)).toEqual([])
  expect(JSON.stringify(city)).not.toContain(here)
})

test('a sender finds nobody by the day of the first contact', async () => {
  const reached = { accepted_at: '2026-02-03T10:00:00Z', first_contact_at: '2026-02-04T10:00:00Z' }
  await store([waiting(sentAt, { status: 'inProgress', ...reached })])
  const agency = await world().asUser('agencyManager')
  const figure = (await measureOf(agency, 'firstContact', 'on=2026-02-28'))?.values[0]
  expect(figure).toMatchObject({ count: 1, medianDays: 2 })
  const list = figure?.list ?? expect.unreachable()
  expect(await totalOf(agency, list)).toBe(1)
  expect(await measureOf(await world().asUser('cityManager'), 'firstContact')).toBeUndefined()
  for (const name of ['cityManager', 'clerk'] as const) {
    expect(await totalOf(await world().asUser(name), list), name).toBe(0)
  }
})

test.each([
  ['on=2026-02-30', 'on'],
  ['grain=week', 'grain'],
  ['periods=0', 'periods'],
  ['periods=13', 'periods'],
  ['split=person', 'split'],
  ['type=none', 'type[0]'],
  ['desk=1', 'desk'],
  ['sender=1', 'sender'],
  ['municipality=1', 'municipality'],
  ['status=submitted', 'status'],
])('the question %s is refused and names %s', async (question, name) => {
  const { status, body } = await (await world().asUser('cityManager')).get(`/figures?${question}`)
  expect(status).toBe(400)
  expect(body.issues).toContainEqual(expect.objectContaining({ in: 'query', name }))
})

// The last one: sessions do not outlive the days that pass.
test('a referral that was given back and picked up again waited until its present pick-up', async () => {
  await store([])
  const { id } = await submittedReferral(await world().asUser('clerk'))
  const pickUp = async () =>
    (await measureOf(await world().signIn('cityManager'), 'pickedUp'))?.values[0]
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
