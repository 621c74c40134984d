import type { EducationChain } from '@onthaal/shared/education/schemas'
import pg from 'pg'
import { expect, test } from 'vitest'
import {
  chainOf,
  closingInput,
  newChild,
  nextStepInput,
  referredChild,
  withChain,
} from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

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

test('under restriction the agency changes nothing of a child either, nor does the city', async () => {
  const { clerk, counsellor, chain } = await followedByBoth()
  const officer = await world().asUser('privacyOfficer')
  await fileMeasure(clerk, officer, { person: chain.person, kind: 'restriction' })
  for (const client of [clerk, counsellor]) {
    const path = `/educationChains/${chain.id}`
    const refused = { status: 409, type: expect.stringContaining('personRestricted') }
    const proposal = await client.post(`${path}/closingProposal`, closingInput, chain)
    expect(proposal.body).toMatchObject(refused)
    const step = await client.put(`${path}/nextStep`, nextStepInput, chain)
    expect(step.body).toMatchObject(refused)
  }
})

test('the agency changes a child for ninety days after its referral was closed', async () => {
  const { counsellor, chain } = await followedByBoth()
  const closed = (at: string) =>
    world().rows(
      `update referral set status = 'completed', accepted_at = submitted_at, closed_at = $1
       where person_id = $2`,
      [at, chain.person],
    )
  const path = `/educationChains/${chain.id}/closingProposal`
  await closed('2025-12-01T09:00:00Z')
  expect((await counsellor.post(path, closingInput, chain)).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('chainMoveNotAllowed') },
  })
  const [{ id: referral }] = (await world().rows<{ id: string }>(
    'select id from referral where person_id = $1',
    [chain.person],
  )) as [{ id: string }]
  const moves = async () =>
    (await counsellor.get<EducationChain>(`/referrals/${referral}/educationChain`)).body.moves
  expect(await moves()).toEqual([])
  await closed('2025-12-02T09:00:00Z')
  expect(await moves()).toContain('proposeClosing')
  expect((await counsellor.post(path, closingInput, chain)).status).toBe(200)
})

/** Does something as the desk, past the application, and takes it back. */
async function asTheDesk(statement: string, values: unknown[], first?: string) {
  const client = new pg.Client({ connectionString: world().database.url })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of [
      ['user_id', userId('schoolCounsellor')],
      ['organisation', organisations.agency.id],
      ['partitions', `{${partitions.city}}`],
      ['education', 'on'],
    ]) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    if (first !== undefined) await client.query(first)
    return (await client.query(statement, values)).rowCount
  } finally {
    await client.end()
  }
}

test('the database itself lets nobody close a chain or write its history in the name of another', async () => {
  const { id } = await proposedByAgency()
  const close = `update education_chain set state = 'closed', closed_by = $2, closed_at = now() where id = $1`
  const refused = { code: '42501' }
  await expect(asTheDesk(close, [id, userId('schoolClerk')])).rejects.toMatchObject(refused)
  const propose = 'update education_chain set closing_proposed_by = $2 where id = $1'
  await expect(asTheDesk(propose, [id, userId('schoolClerk')])).rejects.toMatchObject(refused)
  const tell = `insert into education_chain_event (partition_id, id, organisation_id, person_id, event,
      actor_id, actor_organisation_id, at)
    select partition_id, gen_random_uuid(), organisation_id, person_id, 'closingDeclined', $2, $3, now()
    from education_chain where id = $1`
  const { agency, city } = organisations
  for (const [user, organisation] of [
    [userId('schoolClerk'), agency.id],
    [userId('schoolCounsellor'), city.id],
    [null, null],
  ]) {
    await expect(asTheDesk(tell, [id, user, organisation])).rejects.toMatchObject(refused)
  }
  expect(await asTheDesk(tell, [id, userId('schoolCounsellor'), agency.id])).toBe(1)
})

test('the door passes nobody on whom a program closed', async () => {
  const { chain } = await movingOn()
  const close = `update education_chain set state = 'closed', closed_at = now(),
    closed_by = '${userId('schoolCounsellor')}' where id = '${chain.id}'`
  const passOn = 'select pass_education_chain_on(gen_random_uuid(), $1, $2)'
  const closesAs = async (kind: 'person' | 'program') => {
    await world().rows(
      `update user_account set kind = $1, username = case $1 when 'person' then 'schoolCounsellor' end
       where id = $2`,
      [kind, userId('schoolCounsellor')],
    )
    return asTheDesk(passOn, [partitions.city, chain.id], close)
  }
  await expect(closesAs('program')).rejects.toMatchObject({ code: '42501' })
  expect(await closesAs('person')).toBe(1)
})
