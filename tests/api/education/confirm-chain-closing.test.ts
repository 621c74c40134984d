import { expect, test } from 'vitest'
import {
  chainOf,
  closingInput,
  newChild,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'confirmChainClosing',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationChains/${(await proposedByAgency()).id}/closingConfirmation`,
})

/** A chain that the municipality and the agency both follow. */
async function followedByBoth() {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  const { id: person } = await newChild(clerk)
  await referredChild(clerk, person)
  return { clerk, counsellor, chain: await chainOf(clerk, person) }
}

/** Proposed by the agency, so that the municipality may confirm. */
async function proposedByAgency() {
  const { counsellor, chain } = await followedByBoth()
  return withChain(counsellor, chain, 'closingProposal', closingInput)
}

test('two people of two organisations close it, and both see how it ended', async () => {
  const clerk = await world().asUser('schoolClerk')
  const closed = await withChain(clerk, await proposedByAgency(), 'closingConfirmation')
  expect(closed).toMatchObject({
    state: 'closed',
    closing: { reason: 'leftCountry', isMine: false, closedAt: '2026-03-02T09:00:00.000Z' },
    moves: ['recordProof', 'reopen'],
  })
  expect(closed.events.slice(0, 2)).toMatchObject([
    { event: 'closingConfirmed', reason: 'leftCountry' },
    { event: 'closingProposed', organisation: { kind: 'agency' } },
  ])
})

test('whoever proposed it does not confirm it, whatever else they are', async () => {
  const { clerk, chain } = await followedByBoth()
  const proposed = await withChain(clerk, chain, 'closingProposal', closingInput)
  const path = `/educationChains/${chain.id}/closingConfirmation`
  const { version } = proposed
  const refused = await clerk.post(path, {}, { version })
  expect(refused.body).toMatchObject({
    ...{ status: 409, type: 'urn:problem-type:onthaal:education:secondPersonRequired' },
  })
  expect(await chainOf(clerk, chain.person)).toMatchObject({ state: 'open', version })
})

test('nothing is confirmed that nobody proposed, or that is closed', async () => {
  const { clerk, chain } = await followedByBoth()
  const path = `/educationChains/${chain.id}/closingConfirmation`
  expect((await clerk.post(path, {}, { version: chain.version })).status).toBe(409)
  const closed = await withChain(clerk, await proposedByAgency(), 'closingConfirmation')
  const again = `/educationChains/${closed.id}/closingConfirmation`
  expect((await clerk.post(again, {}, { version: closed.version })).status).toBe(409)
  expect((await clerk.post(again, {}, { version: closed.version - 1 })).status).toBe(412)
})

/** Proposed by the city: that a child moved to the other city. */
async function movingOn() {
  const { clerk, counsellor, chain } = await followedByBoth()
  const proposed = await withChain(clerk, chain, 'closingProposal', {
    ...{ ...closingInput, reason: 'moved', receivingOrganisation: organisations.otherCity.id },
  })
  const confirm = () =>
    counsellor.post(`/educationChains/${chain.id}/closingConfirmation`, {}, proposed)
  return { clerk, chain: proposed, confirm }
}

test('a child that would come nowhere stays open where it is', async () => {
  const { clerk, chain, confirm } = await movingOn()
  const give = (to: string) =>
    world().rows('update partition set municipality_id = $1 where id = $2', [
      to,
      partitions.otherCity,
    ])
  await give(organisations.city.id)
  try {
    expect((await confirm()).body).toMatchObject({
      ...{ status: 409, type: 'urn:problem-type:onthaal:education:chainMoveNotAllowed' },
    })
    expect(await chainOf(clerk, chain.person)).toMatchObject({
      ...{ state: 'open', version: chain.version },
    })
  } finally {
    await give(organisations.otherCity.id)
  }
  expect((await confirm()).body).toMatchObject({ state: 'closed' })
})

test('the door passes no client of an OCMW on, whatever stands in the proposal', async () => {
  const { chain, confirm } = await movingOn()
  const kind = (to: string) =>
    world().rows('update organisation set kind = $1 where id = $2', [to, organisations.city.id])
  await kind('ocmw')
  try {
    expect((await confirm()).status).toBe(409)
  } finally {
    await kind('municipality')
  }
  expect(
    await world().rows('select from education_chain where id = $1 and state = $2', [
      chain.id,
      'open',
    ]),
  ).toHaveLength(1)
})

test('the database itself refuses a chain that one person closed', async () => {
  const { id } = await proposedByAgency()
  const statement = `update education_chain set state = 'closed', closed_by = closing_proposed_by
    where id = $1`
  await expect(world().rows(statement, [id])).rejects.toMatchObject({ code: '23514' })
})
