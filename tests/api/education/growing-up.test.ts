import { expect, test } from 'vitest'
import { chainOf, closingInput, newChild, withChain } from '../../support/education.ts'
import { atTheCounter } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

// Children grow older while they are followed; the clock of the process alone tells.

const world = testApp()

/** A day further on, on which whoever is at work signs in anew. */
async function clerkOn(day: string, person: string) {
  world().clock.now = new Date(`${day}T09:00:00Z`)
  await world().tendLog()
  const clerk = await world().signIn('schoolClerk')
  await atTheCounter(clerk, person)
  return clerk
}

test('a child that turns five meets the clock by itself, in the name of nobody', async () => {
  const { id } = await newChild(await world().asUser('schoolClerk'), { birthDate: '2022-06-30' })
  await world().tendChains()
  const path = `/persons/${id}/educationChain`
  expect((await (await clerkOn('2026-12-31', id)).get(path)).status).toBe(404)
  const clerk = await clerkOn('2027-01-01', id)
  expect(await Promise.all([world().tendChains(), world().tendChains()])).not.toEqual([0, 0])
  const chain = await chainOf(clerk, id)
  expect(chain).toMatchObject({
    ...{ urgency: 'later', startsOn: '2027-09-01', openedOn: '2027-01-01' },
  })
  // Nobody did it, and two runs opened it once.
  expect(chain.events).toEqual([{ event: 'opened', at: expect.any(String) }])
  for (const [on, urgency] of [
    ['2027-08-01', 'later'],
    ['2027-08-02', 'soon'],
    ['2027-08-22', 'urgent'],
    ['2027-09-01', 'urgent'],
    ['2027-09-02', 'overdue'],
  ] as const) {
    expect((await chainOf(await clerkOn(on, id), id)).urgency, on).toBe(urgency)
  }
})

test('whoever turns eighteen stays in sight until two people say so', async () => {
  world().clock.now = new Date('2027-10-01T09:00:00Z')
  await world().tendLog()
  const clerk = await world().signIn('schoolClerk')
  const { id } = await newChild(clerk, { birthDate: '2010-02-14' })
  const turned18 = { ...closingInput, reason: 'turned18' }
  const before = await clerkOn('2028-02-13', id)
  const chain = await chainOf(before, id)
  expect(chain).toMatchObject({ state: 'open', urgency: 'overdue', lastDay: '2028-02-13' })
  const refused = await before.post(`/educationChains/${chain.id}/closingProposal`, turned18, {
    version: chain.version,
  })
  expect(refused.body).toMatchObject({ status: 400, issues: [{ code: 'notYet18' }] })
  const after = await clerkOn('2028-02-14', id)
  await world().tendChains()
  const grown = await chainOf(after, id)
  expect(grown).toMatchObject({ state: 'open', urgency: 'tooOld' })
  const proposed = await withChain(after, grown, 'closingProposal', turned18)
  expect(proposed).toMatchObject({ state: 'open', closing: { reason: 'turned18', isMine: true } })
})

test('a chain that is not there is opened until classes end, and nobody is looked at in vain after that', async () => {
  world().clock.now = new Date('2028-06-30T09:00:00Z')
  await world().tendLog()
  const { id } = await newChild(await world().signIn('schoolClerk'), { birthDate: '2010-12-01' })
  const forget = async () => {
    await world().rows('delete from education_chain_event where person_id = $1', [id])
    return world().rows('delete from education_chain where person_id = $1 returning 1', [id])
  }
  await world().tendChains()
  expect(await forget()).toHaveLength(1)
  expect(await world().tendChains()).toBe(1)
  expect(await forget()).toHaveLength(1)
  world().clock.now = new Date('2028-07-01T09:00:00Z')
  expect(await world().tendChains()).toBe(0)
  expect(await forget()).toHaveLength(0)
})
