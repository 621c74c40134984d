import type { Arrival, ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  arrivalPlan,
  completedReferral,
  draftInterview,
  newArrival,
  newMerge,
  newPerson,
  submittedReferral,
  unspokenPerson,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listArrivals',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'agencyManager', 'administrator'],
  path: async () => '/arrivals',
})

async function list(client: Client, query: string): Promise<ArrivalPage> {
  const { status, body } = await client.get<ArrivalPage>(`/arrivals?${query}`)
  expect(status).toBe(200)
  return body
}

const idsOf = ({ items }: ArrivalPage) => items.map(({ id }) => id)

test('whoever registered first comes first, page by page, with the count of every status', async () => {
  const clerk = await world().asUser('otherClerk')
  const before = await list(clerk, 'status=toInvite')
  const days = ['2026-02-03', '2026-02-01', '2026-02-02', '2026-02-02']
  const made: Arrival[] = []
  for (const registeredOn of days) made.push(await newArrival(clerk, { registeredOn }))
  const ended = await newArrival(clerk)
  await clerk.post(`/arrivals/${ended.id}/change`, { move: 'moveAway' })

  const first = await list(clerk, 'status=toInvite&pageSize=3')
  expect(first.items.map(({ registeredOn }) => registeredOn)).toEqual([
    '2026-02-01',
    '2026-02-02',
    '2026-02-02',
  ])
  expect(first.total).toBe((before.total ?? 0) + 4)
  const next = await list(clerk, `${new URL(first.next ?? '').searchParams}`)
  expect(next.items.map(({ registeredOn }) => registeredOn)).toEqual(['2026-02-03'])
  expect(new Set([...idsOf(first), ...idsOf(next)])).toEqual(new Set(made.map(({ id }) => id)))
  expect(next.counts).toEqual({
    ...{ toInvite: first.total, invited: 0, planned: 0, noResponse: 0, came: 0 },
    moved: before.counts.moved + 1,
  })
})

test('of what is planned the next talk comes first', async () => {
  const clerk = await world().asUser('clerk')
  const [late, soon] = [await newArrival(clerk), await newArrival(clerk)]
  await clerk.post(`/arrivals/${late.id}/plan`, { at: '2026-03-12T09:00:00Z' })
  await clerk.post(`/arrivals/${soon.id}/plan`, { at: '2026-03-11T09:00:00Z' })
  const first = await list(clerk, 'status=planned&pageSize=1')
  expect(idsOf(first)).toEqual([soon.id])
  expect(idsOf(await list(clerk, `${new URL(first.next ?? '').searchParams}`))).toEqual([late.id])
})

test('it is narrowed by language, by source and by who holds the talk', async () => {
  const clerk = await world().asUser('clerk')
  const person = await unspokenPerson(clerk)
  const { id } = await newArrival(clerk, { person, contactLanguage: 'yo', source: 'quickSignal' })
  await newArrival(clerk)
  expect(idsOf(await list(clerk, 'status=toInvite&language=yo'))).toEqual([id])
  expect(idsOf(await list(clerk, 'status=toInvite&source=quickSignal'))).toEqual([id])
  const { body } = await clerk.get<{ items: { id: string }[] }>('/arrivalStaff')
  const staff = body.items[0]?.id
  await clerk.post(`/arrivals/${id}/plan`, { ...arrivalPlan, staff })
  const mine = await list(clerk, `status=planned&staff=${staff}`)
  expect(idsOf(mine)).toEqual([id])
  expect(mine.total).toBe(1)
})

test('each row tells of the newest talk, of how many referrals followed and how the newest ended', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id } = await newArrival(clerk, { person })
  const talk = await draftInterview(clerk, { person })
  await submittedReferral(clerk, { person, type: 'dutchLanguage' })
  const ended = await completedReferral(clerk, await world().asUser('counsellor'), { person })
  const { items } = await list(clerk, 'status=came&pageSize=100')
  expect(items.find((one) => one.id === id)).toMatchObject({
    talk: { id: talk.id, status: 'draft' },
    referral: { id: ended.id, status: 'completed', outcome: 'trajectoryStarted', count: 2 },
  })
})

test('how it ended shows as far as the protocol lets the sender know', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id } = await newArrival(clerk, { person })
  await draftInterview(clerk, { person })
  const ended = await completedReferral(clerk, await world().asUser('counsellor'), { person })
  await world().rows("update protocol set categories = array_remove(categories, 'outcome')")
  try {
    const { items } = await list(clerk, 'status=came&pageSize=100')
    const referral = items.find((one) => one.id === id)?.referral
    expect(referral).toMatchObject({ id: ended.id, status: 'completed' })
    expect(referral).not.toHaveProperty('outcome')
  } finally {
    await world().rows("update protocol set categories = array_append(categories, 'outcome')")
  }
})

test('what another organisation does with the same person does not show', async () => {
  const [clerk, elsewhere] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id } = await newArrival(clerk)
  expect(idsOf(await list(elsewhere, 'status=toInvite&pageSize=100'))).not.toContain(id)
})

test.each(['status=toInvite&after=bm90aGluZw', 'status=planned&after=MjAyNi0wMy0wMg'])(
  'a place that it did not give out is refused: %s',
  async (query) => {
    const clerk = await world().asUser('clerk')
    const { status, body } = await clerk.get(`/arrivals?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ issues: [{ name: 'after', code: 'cursor' }] })
  },
)

test('a page of many costs no more statements than a page of one', async () => {
  const clerk = await world().asUser('socialWorker')
  for (let count = 0; count < 6; count += 1) await newArrival(clerk)
  const [one, many] = [
    await statementsOf(() => list(clerk, 'status=toInvite&pageSize=1')),
    await statementsOf(() => list(clerk, 'status=toInvite&pageSize=50')),
  ]
  expect(many.length).toBe(one.length)
  expect(one.length).toBeGreaterThan(4)
})

test('of a person who had two files the arrival that stays is there once, and twice again when undone', async () => {
  const clerk = await world().asUser('clerk')
  const [stays, goes] = [await newArrival(clerk), await newArrival(clerk)]
  const alone = await newArrival(clerk)
  const { id: free } = await newPerson(clerk)
  const { counts } = await list(clerk, 'status=toInvite')
  const merge = await newMerge(clerk, stays.person.id, goes.person.id)
  await newMerge(clerk, free, alone.person.id)
  const merged = await list(clerk, 'status=toInvite&pageSize=100')
  expect(idsOf(merged)).toContain(stays.id)
  expect(idsOf(merged)).not.toContain(goes.id)
  expect(merged.items.find(({ id }) => id === alone.id)?.person.id).toBe(free)
  expect(merged.counts.toInvite).toBe(counts.toInvite - 1)
  expect(merged.total).toBe(merged.counts.toInvite)
  expect((await newArrival(clerk, { person: goes.person.id })).id).toBe(stays.id)
  const undoing = `/persons/${stays.person.id}/merges/${merge.id}/undoing`
  expect((await clerk.post(undoing, { reason: 'Toch iemand anders.' })).status).toBe(200)
  expect(idsOf(await list(clerk, 'status=toInvite&pageSize=100'))).toContain(goes.id)
})
