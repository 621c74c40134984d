import type { Protocol } from '@onthaal/shared/protocols/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  completedInterview,
  draftInterview,
  draftReferral,
  interviewLine,
  newPerson,
} from '../../support/factories.ts'
import { protocolInput, protocolTerms } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { protocolId, userId } from '../../support/world.ts'

const world = testApp()
const ended = new Date('2027-01-04T09:00:00Z')

describe('when no protocol is in force', () => {
  const before = { now: new Date(0) }
  beforeEach(() => {
    before.now = world().clock.now
    world().clock.now = ended
  })
  afterEach(() => {
    world().clock.now = before.now
  })

  const renewed = protocolInput({ validFrom: '2027-01-01', validTo: '2027-12-31' })

  /** Ends what another test made: each begins without a protocol. */
  async function withoutProtocol() {
    await world().rows("update protocol set valid_to = '2026-12-31' where valid_to > '2026-12-31'")
  }

  async function box(client: Client, name: string): Promise<string[]> {
    const { body } = await client.get<{ items: ReferralListItem[] }>(
      `/referrals?box=${name}&pageSize=100`,
    )
    return body.items.map(({ id }) => id)
  }

  async function waiting(client: Client, person?: string): Promise<Referral> {
    const draft = await draftReferral(client, person === undefined ? {} : { person })
    const { status, body } = await client.post<Referral>(`/referrals/${draft.id}/protocolWait`)
    expect(status).toBe(200)
    return body
  }

  test('a draft waits in a list of its own, for the front desk and its manager', async () => {
    const clerk = await world().signIn('clerk')
    const { id, waitsSince, status } = await waiting(clerk)
    expect({ status, waitsSince }).toEqual({ status: 'draft', waitsSince: ended.toISOString() })
    expect(await box(clerk, 'waiting')).toContain(id)
    expect(await box(clerk, 'drafts')).not.toContain(id)
    expect(await box(await world().signIn('cityManager'), 'waiting')).toContain(id)
    expect(await box(await world().signIn('socialWorker'), 'waiting')).not.toContain(id)
  })

  test('it goes out when a protocol comes, in the name of the clerk, and its history says so', async () => {
    const clerk = await world().signIn('clerk')
    const { id } = await waiting(clerk)
    const administrator = await world().signIn('administrator')
    expect((await administrator.post<Protocol>('/protocols', renewed)).status).toBe(201)
    const { body } = await clerk.get<Referral>(`/referrals/${id}`)
    expect(body).toMatchObject({ status: 'submitted', submittedAt: ended.toISOString() })
    expect(body).not.toHaveProperty('waitsSince')
    const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
    expect(history.body.items.map(({ event, reason, by }) => [event, reason, by?.id])).toEqual([
      ['start', undefined, userId('clerk')],
      ['wait', undefined, userId('clerk')],
      ['submit', 'protocolInForce', userId('clerk')],
    ])
    const desk = await (await world().signIn('counsellor')).get<{ items: ReferralEvent[] }>(
      `/referrals/${id}/events`,
    )
    expect(desk.body.items.map(({ event }) => event)).toEqual(['submit'])
    await withoutProtocol()
  })

  test('correcting the last day of a protocol sends it too', async () => {
    const clerk = await world().signIn('clerk')
    const { id } = await waiting(clerk)
    const administrator = await world().signIn('administrator')
    const path = `/protocols/${protocolId('city')}`
    await administrator.get(path)
    await administrator.put(path, protocolTerms({ validTo: '2027-12-31' }))
    expect((await clerk.get<Referral>(`/referrals/${id}`)).body.status).toBe('submitted')
    await withoutProtocol()
  })

  test('what is agreed for a later day goes out on that day, by the step that runs every hour', async () => {
    const clerk = await world().signIn('clerk')
    const { id } = await waiting(clerk)
    const later = { ...renewed, validFrom: '2027-01-05' }
    await (await world().signIn('administrator')).post('/protocols', later)
    const status = async () =>
      (await (await world().signIn('clerk')).get<Referral>(`/referrals/${id}`)).body.status
    expect(await status()).toBe('draft')
    world().clock.now = new Date('2027-01-05T09:00:00Z')
    await world().sendWaiting()
    expect(await status()).toBe('submitted')
    await withoutProtocol()
  })

  test('two steps at once send it once', async () => {
    const clerk = await world().signIn('clerk')
    const { id } = await waiting(clerk)
    const { validFrom, validTo } = renewed
    await world().rows('update protocol set valid_from = $1, valid_to = $2 where id = $3', [
      validFrom,
      validTo,
      protocolId('city'),
    ])
    const sent = await Promise.all([world().sendWaiting(), world().sendWaiting()])
    expect(sent.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
    const events = await world().rows(
      "select id from referral_event where referral_id = $1 and event = 'submit'",
      [id],
    )
    expect(events).toHaveLength(1)
    await world().rows("update protocol set valid_from = '2026-01-01' where id = $1", [
      protocolId('city'),
    ])
    await withoutProtocol()
  })

  test.each([
    ['lost their role', "update membership set roles = '{policyOfficer}' where user_id = $1"],
    ['is disabled', 'update user_account set disabled_at = now() where id = $1'],
    [
      'left',
      "update membership set organisation_id = (select id from organisation where kind = 'agency') where user_id = $1",
    ],
  ])('what a clerk let wait who %s stays in the list, for a colleague', async (_what, change) => {
    const clerk = await world().signIn('schoolClerk')
    const { id } = await waiting(clerk)
    await world().rows(change, [userId('schoolClerk')])
    await (await world().signIn('administrator')).post('/protocols', renewed)
    const colleague = await world().signIn('clerk')
    const { body } = await colleague.get<Referral>(`/referrals/${id}`)
    expect(body.status).toBe('draft')
    expect((await colleague.post(`/referrals/${id}/submission`)).status).toBe(200)
    await world().rows(
      `update membership set roles = '{frontDesk}', organisation_id =
        (select organisation_id from membership where user_id = $2) where user_id = $1`,
      [userId('schoolClerk'), userId('clerk')],
    )
    await world().rows('update user_account set disabled_at = null where id = $1', [
      userId('schoolClerk'),
    ])
    await withoutProtocol()
  })

  test('what lacks something by now stays in the list', async () => {
    const clerk = await world().signIn('clerk')
    const { id: person } = await newPerson(clerk)
    const { id } = await waiting(clerk, person)
    await world().rows('update person_file set phone = null where person_id = $1', [person])
    await (await world().signIn('administrator')).post('/protocols', renewed)
    expect(await box(clerk, 'waiting')).toContain(id)
    await withoutProtocol()
  })

  test('a talk that ends waiting lets its referrals wait, and they go out with the protocol', async () => {
    const clerk = await world().signIn('clerk')
    const talk = await draftInterview(clerk, { heldOn: '2027-01-04' })
    const line = await interviewLine(clerk, talk)
    const held = await clerk.get<{ version: number }>(`/intakeInterviews/${talk.id}`)
    expect(held.status).toBe(200)
    const { referrals, status } = await completedInterview(clerk, talk, 'referralWaiting')
    expect(status).toBe('held')
    expect(referrals).toMatchObject([{ id: line.id, waitsSince: ended.toISOString() }])
    expect(await box(clerk, 'waiting')).toContain(line.id)
    await (await world().signIn('administrator')).post('/protocols', renewed)
    expect((await clerk.get<Referral>(`/referrals/${line.id}`)).body.status).toBe('submitted')
    await withoutProtocol()
  })

  test('a draft that lacks something else as well cannot wait', async () => {
    const clerk = await world().signIn('clerk')
    const { id } = await draftReferral(clerk, { reasons: [] })
    const { status, body } = await clerk.post(`/referrals/${id}/protocolWait`)
    expect(status).toBe(409)
    expect(body).toMatchObject({ unmetNeeds: ['reasons'], allowedEvents: [] })
  })
})

test('what can be sent now does not wait', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await draftReferral(clerk)
  const { status, body } = await clerk.post(`/referrals/${id}/protocolWait`)
  expect(status).toBe(409)
  expect(body).toMatchObject({ currentStatus: 'draft', allowedEvents: ['submit'], unmetNeeds: [] })
})

describe('asked without right or reason', () => {
  const before = { now: new Date(0) }
  beforeEach(() => {
    before.now = world().clock.now
  })
  afterEach(() => {
    world().clock.now = before.now
  })

  testRefusals({
    operationId: 'waitForProtocol',
    world,
    by: 'clerk',
    notBy: ['counsellor', 'cityManager', 'agencyManager', 'policyOfficer'],
    path: async () => {
      // In force for nobody, so that waiting succeeds where a refusal test needs it to.
      await world().rows("update protocol set valid_to = '2026-02-01' where id = $1", [
        protocolId('city'),
      ])
      return `/referrals/${(await draftReferral(await world().asUser('clerk'))).id}/protocolWait`
    },
  })
})
