import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  acceptedReferral,
  completedReferral,
  move,
  newPerson,
  rejection,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { askedReferral, disagreement, pausedReferral, why } from '../../support/turns.ts'
import { organisations, partitions, desks as worldDesks } from '../../support/world.ts'

const world = testApp()

/** Beside the desks of the world: one that serves nobody, and one of another organisation. */
const desks = {
  ...worldDesks,
  third: '00000000-0000-7000-8000-000000000023',
  ofOther: '00000000-0000-7000-8000-000000000024',
}

beforeAll(async () => {
  const insert = `insert into desk (id, organisation_id, region_id, name)
    select $1, $2, id, 'Loket' from region limit 1`
  await world().rows(insert, [desks.third, organisations.agency.id])
  await world().rows(insert, [desks.ofOther, organisations.otherCity.id])
  for (const desk of [desks.otherCity, desks.ofOther]) {
    await world().rows('insert into desk_partition values ($1, $2)', [desk, partitions.city])
  }
})

const here = { desk: desks.city }

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'), here)
}

testRefusals({
  operationId: 'forwardReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/forwarding`,
  body: () => ({ desk: desks.otherCity, ...why }),
  otherBody: () => ({ desk: desks.otherCity, reason: 'Woont daar.' }),
})

async function partOf(client: Client, parent: Referral): Promise<Referral> {
  const [part] = parent.forwardedTo ?? []
  return (await client.get<Referral>(`/referrals/${part?.id}`)).body
}

test('what nobody picked up is rejected here, and lies at the other desk as a new one', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submittedReferral(clerk, {
    ...here,
    priority: 'urgent',
    priorityReason: 'legalDeadline',
    reasonNote: 'Komt met haar zus.',
  })
  world().clock.advance(1)
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${sent.id}/forwarding`
  const { status, body } = await counsellor.post<Referral>(path, { desk: desks.otherCity, ...why })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'rejected',
    rejectionReason: 'wrongOrganisation',
    messageToReferrer: why.reason,
    forwardedTo: [{ desk: { id: desks.otherCity, name: 'Loket Stad Zandhove' } }],
  })
  const part = await partOf(counsellor, body)
  expect(part).toMatchObject({
    status: 'submitted',
    version: 1,
    type: sent.type,
    person: { id: sent.person.id },
    sender: sent.sender,
    reasons: sent.reasons,
    reasonNote: 'Komt met haar zus.',
    priority: 'urgent',
    priorityReason: 'legalDeadline',
    submittedAt: world().clock.now.toISOString(),
    pickUpBy: '2026-03-05',
    partOf: { id: sent.id, reference: sent.reference, href: sent.href },
  })
  expect(part.reference).not.toBe(sent.reference)
  expect(body.forwardedTo?.[0]).toMatchObject({ id: part.id, reference: part.reference })
})

test('the other desk picks it up, and its sender follows it from the one it sent', async () => {
  const sent = await submitted()
  const counsellor = await world().asUser('counsellor')
  await move(counsellor, sent, 'forwarding', { desk: desks.otherCity, ...why })
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body.allowedEvents).toEqual(['acknowledge'])
  const part = await partOf(clerk, seen.body)
  expect(part.partOf?.id).toBe(sent.id)
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.post(`/referrals/${part.id}/claim`)).status).toBe(200)
  const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${part.id}/events`)
  expect(history.body.items.map(({ event }) => event)).toEqual(['submit', 'claim'])
  expect(history.body.items[0]).not.toHaveProperty('by')
  const before = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${sent.id}/events`)
  expect(before.body.items.at(-1)).toMatchObject({ event: 'forward', text: why.reason })
})

test('what is followed up keeps its owner and status, and the other desk works beside', async () => {
  for (const make of [acceptedReferral, startedReferral, pausedReferral]) {
    const before = await make(
      await world().asUser('clerk'),
      await world().asUser('counsellor'),
      here,
    )
    const counsellor = await world().asUser('counsellor')
    const after = await move(counsellor, before, 'forwarding', { desk: desks.otherCity, ...why })
    expect(after).toMatchObject({ status: before.status, owner: before.owner })
    expect(after).not.toHaveProperty('rejectionReason')
    expect((await partOf(counsellor, after)).status).toBe('submitted')
  }
})

test('the household as it was sent goes along, and a question that was open does not', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const [{ id: person }, { id: partner }] = [await newPerson(clerk), await newPerson(clerk)]
  const member = { person: partner, role: 'partner' }
  expect((await clerk.post(`/persons/${person}/household/members`, member)).status).toBe(200)
  const asked = await askedReferral(clerk, counsellor, { ...here, person })
  const after = await move(counsellor, asked, 'forwarding', { desk: desks.otherCity, ...why })
  for (const field of ['question', 'answerBy']) expect(after).not.toHaveProperty(field)
  const { body: child } = await clerk.get<Referral>(`/referrals/${after.forwardedTo?.[0]?.id}`)
  expect(child.household).toHaveLength(2)
  expect(child.household).toEqual(asked.household)
})

test.each([
  ['the same desk', desks.city, 'sameDesk'],
  ['a desk that does not serve the municipality', desks.third, 'unknown'],
  ['a desk of another organisation', desks.ofOther, 'otherOrganisation'],
])('%s cannot take it on', async (_what, desk, code) => {
  const { id } = await submitted()
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post(`/referrals/${id}/forwarding`, { desk, ...why })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'desk', code })])
})

test('a desk that is at work on it does not get it twice, until it is done', async () => {
  const counsellor = await world().asUser('counsellor')
  const taken = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
    here,
  )
  const first = await move(counsellor, taken, 'forwarding', { desk: desks.otherCity, ...why })
  const path = `/referrals/${taken.id}/forwarding`
  const twice = await counsellor.post(path, { desk: desks.otherCity, ...why })
  expect(twice.body.issues).toEqual([
    expect.objectContaining({ name: 'desk', code: 'alreadyForwarded' }),
  ])
  const part = await partOf(counsellor, first)
  await move(await world().asUser('otherCounsellor'), part, 'rejection', rejection)
  const again = await counsellor.post<Referral>(path, { desk: desks.otherCity, ...why })
  expect(again.body.forwardedTo).toHaveLength(2)
})

test('a rejection that another desk took over cannot be contested', async () => {
  const sent = await submitted()
  await move(await world().asUser('counsellor'), sent, 'forwarding', {
    desk: desks.otherCity,
    ...why,
  })
  const clerk = await world().asUser('clerk')
  const { body } = await clerk.post(`/referrals/${sent.id}/contest`, disagreement)
  expect(body).toMatchObject({ status: 409, unmetNeeds: ['notForwarded'] })
})

test('a colleague forwards nothing that is not theirs, and nobody what has ended', async () => {
  const counsellor = await world().asUser('counsellor')
  const taken = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
    here,
  )
  const second = await world().asUser('secondCounsellor')
  const notTheirs = await second.post(`/referrals/${taken.id}/forwarding`, {
    desk: desks.otherCity,
    ...why,
  })
  expect(notTheirs.body).toMatchObject({
    status: 409,
    currentStatus: 'accepted',
    allowedEvents: [],
    unmetNeeds: [],
  })
  const done = await completedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
    here,
  )
  const late = await counsellor.post(`/referrals/${done.id}/forwarding`, {
    desk: desks.otherCity,
    ...why,
  })
  expect(late.body).toMatchObject({ status: 409, currentStatus: 'completed' })
})

test('what was forwarded in error does not show, and the rejection can be contested again', async () => {
  const sent = await submitted()
  const after = await move(await world().asUser('counsellor'), sent, 'forwarding', {
    desk: desks.otherCity,
    ...why,
  })
  const clerk = await world().asUser('clerk')
  await move(await world().asUser('cityManager'), await partOf(clerk, after), 'voiding', why)
  const seen = await clerk.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body).not.toHaveProperty('forwardedTo')
  expect(seen.body.allowedEvents).toEqual(['contest', 'acknowledge'])
})

test('another municipality knows neither', async () => {
  const sent = await submitted()
  const after = await move(await world().asUser('counsellor'), sent, 'forwarding', {
    desk: desks.otherCity,
    ...why,
  })
  for (const name of ['otherClerk', 'socialWorker'] as const) {
    const client = await world().asUser(name)
    for (const id of [sent.id, after.forwardedTo?.[0]?.id]) {
      expect((await client.get(`/referrals/${id}`)).status, name).toBe(404)
    }
  }
})

// Last, because no session outlives the days that pass.
test('without a valid protocol nothing goes on', async () => {
  const { id } = await submitted()
  world().clock.now = new Date('2027-01-04T09:00:00Z')
  const counsellor = await world().signIn('counsellor')
  const { body } = await counsellor.post(`/referrals/${id}/forwarding`, {
    desk: desks.otherCity,
    ...why,
  })
  expect(body).toMatchObject({ status: 409, unmetNeeds: ['validProtocol'] })
})
