import type { BoardFilter } from '@onthaal/shared/education'
import type { EducationBoardItem, EducationBoardPage } from '@onthaal/shared/education/schemas'
import type { PersonInput } from '@onthaal/shared/persons/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  chainOf,
  childInput,
  closingInput,
  newChain,
  newChild,
  nextStepInput,
  proofInput,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { done, move, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listEducationChains',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => '/educationChains',
})

/** Registered so many days ago, for whom school is compulsory sixty days after that. */
const registered = (firstRegisteredBelgiumOn: string): Partial<PersonInput> => ({
  firstRegisteredBelgiumOn,
  firstRegisteredHereOn: firstRegisteredBelgiumOn,
})

/** By how pressing they are on 2 March 2026. */
const colours = {
  overdue: registered('2025-11-03'),
  urgent: registered('2026-01-05'),
  soon: registered('2026-01-20'),
  later: registered('2026-02-25'),
}

async function board(client: Client, query = '') {
  return done(await client.get<EducationBoardPage>(`/educationChains${query}`))
}

const idsOf = (items: readonly EducationBoardItem[]) => items.map(({ id }) => id)

describe('a city', () => {
  const children: Record<string, string> = {}

  beforeAll(async () => {
    const clerk = await world().asUser('schoolClerk')
    for (const [colour, changes] of Object.entries(colours)) {
      children[colour] = (await newChain(clerk, changes)).id
    }
    const { firstRegisteredBelgiumOn: _b, firstRegisteredHereOn: _h, ...undated } = childInput
    const { id: unknown } = await newPerson(clerk, undated)
    children.question = (await chainOf(clerk, unknown)).id
    const proved = await newChain(clerk)
    await withChain(clerk, proved, 'proofs', proofInput)
    const leaving = await newChain(clerk, registered('2025-10-01'))
    await withChain(clerk, leaving, 'closingProposal', closingInput)
    children.leaving = leaving.id
  })

  test('sees all whom it follows, the most pressing first and questions last', async () => {
    const { items, total, totalIsExact, counts } = await board(await world().asUser('schoolClerk'))
    const { leaving, overdue, urgent, soon, later, question } = children
    expect(idsOf(items)).toEqual([leaving, overdue, urgent, soon, later, question])
    expect([total, totalIsExact]).toEqual([6, true])
    expect(items.map(({ urgency }) => urgency)).toEqual([
      ...['overdue', 'overdue', 'urgent', 'soon', 'later', 'question'],
    ])
    expect(counts).toEqual({
      ...{ all: 6, red: 3, overdue: 2, question: 1, withoutStep: 6, mine: 0 },
      ...{ withoutReferral: 6, transferredIn: 0, transferDeclined: 0 },
    })
    expect(items[0]).toMatchObject({ isClosingProposed: true, heldBy: { holder: 'frontDesk' } })
    expect(items[1]).toMatchObject({
      ...{ daysLeft: -59, startsOn: '2026-01-02', isProvisional: false, questions: [] },
      keptBy: { id: organisations.city.id },
      isClosingProposed: false,
    })
    // Enough to know whose turn it is, and nothing of the file beside the name.
    expect(Object.keys(items[1]?.person ?? {}).sort()).toEqual([
      ...['birthDate', 'familyName', 'givenName', 'href', 'id'],
    ])
    expect(items[5]).not.toHaveProperty('daysLeft')
  })

  test('narrows it, and counts what it shows', async () => {
    const clerk = await world().asUser('schoolClerk')
    const urgencies: Partial<Record<BoardFilter, string[]>> = {
      red: ['overdue', 'overdue', 'urgent'],
      overdue: ['overdue', 'overdue'],
      question: ['question'],
    }
    for (const [filter, wanted] of Object.entries(urgencies)) {
      const { items, total, counts } = await board(clerk, `?filter=${filter}`)
      expect(
        items.map(({ urgency }) => urgency),
        filter,
      ).toEqual(wanted)
      expect([total, counts[filter as BoardFilter]]).toEqual([wanted.length, wanted.length])
    }
  })

  test('reads it page by page, over the edge to the questions', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { items } = await board(clerk)
    const seen: string[] = []
    let address = '?pageSize=1'
    for (let pages = 0; pages < items.length; pages += 1) {
      const page = await board(clerk, address)
      seen.push(...idsOf(page.items))
      address = page.next ? new URL(page.next).search : ''
    }
    expect(seen).toEqual(idsOf(items))
    expect(address).toBe('')
    const { status, body } = await clerk.get('/educationChains?after=nowhere')
    expect([status, body.issues?.map(({ name }) => name)]).toEqual([400, ['after']])
  })

  test('whoever does not work with schooling sees no board, nor does another organisation', async () => {
    for (const name of [
      'clerk',
      'cityManager',
      'otherClerk',
      'socialWorker',
      'counsellor',
    ] as const) {
      expect((await (await world().asUser(name)).get('/educationChains')).status, name).toBe(404)
    }
    for (const name of ['otherClerk', 'socialWorker'] as const) {
      await world().rows('update membership set education = true where user_id = $1', [
        userId(name),
      ])
      const { total, counts } = await board(await world().asUser(name))
      expect([name, total, counts.all]).toEqual([name, 0, 0])
    }
  })

  test('the log says whom it showed, and for which work', async () => {
    await world().rows('delete from consultation_subject')
    await board(await world().asUser('schoolClerk'))
    const rows = await world().rows('select person_id from consultation_subject')
    expect(rows).toHaveLength(6)
  })
})

test('the desk sees the children whom it has in hand, with who follows them, and no others', async () => {
  const clerk = await world().asUser('schoolClerk')
  const desk = await world().asUser('schoolCounsellor')
  const manager = await world().asUser('schoolManager')
  const before = (await board(desk)).counts.all
  const kept = await newChain(clerk)
  const child = await newChild(clerk)
  const { id } = await chainOf(clerk, child.id)
  const referral = await referredChild(clerk, child.id)
  const waiting = await board(desk)
  expect(waiting.counts.all).toBe(before + 1)
  expect(idsOf(waiting.items)).not.toContain(kept.id)
  expect(waiting.items.find((item) => item.id === id)).toMatchObject({
    heldBy: { holder: 'desk', referral: referral.id },
  })
  expect((await board(manager)).counts.all).toBe(before + 1)
  // Whom a desk has in hand was referred, so its board has nobody without.
  const without = await board(desk, '?filter=withoutReferral')
  expect([without.items, without.counts.withoutReferral]).toEqual([[], 0])
  expect((await board(clerk, '?filter=withoutReferral&pageSize=100')).items).not.toContainEqual(
    expect.objectContaining({ id }),
  )

  await move(desk, referral, 'claim')
  const mine = (await board(desk, '?filter=mine')).items
  expect(mine.map((item) => [item.id, item.heldBy.owner?.id])).toEqual([
    [id, userId('schoolCounsellor')],
  ])
  // Who it is at the agency stays there.
  const seen = (await board(clerk, '?pageSize=100')).items.find((item) => item.id === id)
  expect(seen?.heldBy).toMatchObject({ holder: 'counsellor' })
  expect(seen?.heldBy).not.toHaveProperty('owner')

  await world().rows('update membership set education = true where user_id = $1', [
    userId('otherCounsellor'),
  ])
  expect((await board(await world().asUser('otherCounsellor'))).counts.all).toBe(0)
})

test('a next step moves a child out of those without one, and to whoever has to do it', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id, version } = await newChain(clerk)
  const before = (await board(clerk)).counts
  done(await clerk.put(`/educationChains/${id}/nextStep`, nextStepInput, { version }))
  const after = (await board(clerk)).counts
  expect(after).toEqual({
    ...before,
    withoutStep: before.withoutStep - 1,
    mine: before.mine + 1,
  })
})
