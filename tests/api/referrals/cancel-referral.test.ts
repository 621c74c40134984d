import { setTimeout as sleep } from 'node:timers/promises'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { withdrawal } from '../../support/turns.ts'

const world = testApp()

interface List {
  readonly items: readonly ReferralEvent[]
}

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'cancelReferral',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await submitted()).id}/cancellation`,
  body: () => withdrawal,
  otherBody: () => ({ reason: 'mistake' }),
})

test('the sender withdraws a draft, and what was sent', async () => {
  const clerk = await world().asUser('clerk')
  for (const { id } of [await draftReferral(clerk), await submitted()]) {
    const path = `/referrals/${id}/cancellation`
    const { status, body } = await clerk.post<Referral>(path, withdrawal)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'cancelled', allowedEvents: [] })
  }
})

test.each(['clerk', 'counsellor', 'agencyManager'] as const)(
  'once it is picked up, %s withdraws it too, and the other side reads why',
  async (name) => {
    const { id } = await acceptedReferral(
      await world().asUser('clerk'),
      await world().asUser('counsellor'),
    )
    const explanation = 'Mevrouw woont nu in Gent.'
    const who = await world().asUser(name)
    const path = `/referrals/${id}/cancellation`
    expect((await who.post(path, { ...withdrawal, explanation })).status).toBe(200)
    for (const reader of ['clerk', 'secondCounsellor'] as const) {
      const client = await world().asUser(reader)
      const { body } = await client.get<List>(`/referrals/${id}/events`)
      expect(body.items.at(-1), reader).toMatchObject({
        event: 'cancel',
        reason: 'personMoved',
        text: explanation,
      })
    }
  },
)

test('the desk does not withdraw what it has not picked up, nor a colleague what is not theirs', async () => {
  const { id } = await submitted()
  const counsellor = await world().asUser('counsellor')
  const early = await counsellor.post(`/referrals/${id}/cancellation`, withdrawal)
  expect(early.body).toMatchObject({
    status: 409,
    currentStatus: 'submitted',
    allowedEvents: ['askInfo', 'claim', 'reject', 'forward'],
    unmetNeeds: [],
  })
  const taken = await acceptedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const second = await world().asUser('secondCounsellor')
  const other = await second.post(`/referrals/${taken.id}/cancellation`, withdrawal)
  expect(other.body).toMatchObject({ status: 409, currentStatus: 'accepted' })
})

test('what ended cannot be withdrawn', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await completedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const { body } = await clerk.post(`/referrals/${id}/cancellation`, withdrawal)
  expect(body).toMatchObject({
    status: 409,
    currentStatus: 'completed',
    allowedEvents: ['acknowledge'],
  })
})

test('a reason of a pause is none to withdraw', async () => {
  const { id } = await submitted()
  const clerk = await world().asUser('clerk')
  const path = `/referrals/${id}/cancellation`
  const { status, body } = await clerk.post(path, { reason: 'personIll' })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'reason' })])
})

test('after it the same can be referred anew', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submitted()
  await move(clerk, sent, 'cancellation', withdrawal)
  const anew = await submittedReferral(clerk, { person: sent.person.id })
  expect(anew.status).toBe('submitted')
})

test('of a pick-up and a withdrawal at the same moment, exactly one succeeds', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  const counsellor = over(await world().asUser('counsellor'))
  const statuses = new Set<string>()
  // At least ten, and as many more as it takes until each side has won once.
  for (let round = 0; round < 10 || (statuses.size < 2 && round < 40); round += 1) {
    const { id, version } = await submitted()
    const tries = [
      () => clerk.post(`/referrals/${id}/cancellation`, withdrawal, { version }),
      () => counsellor.post(`/referrals/${id}/claim`, undefined, { version }),
    ]
    const [first, second] = round % 2 === 0 ? tries : tries.reverse()
    // The one that has less to do would win each time.
    const head = sleep(Math.floor(round / 2) % 6)
    const answers = await Promise.all([first?.(), head.then(() => second?.())])
    expect(answers.map((answer) => answer?.status).sort()).toEqual([200, 412])
    const [row] = await world().rows<{ status: string; owner: boolean; ends: number }>(
      `select status, owner_id is not null as owner, (select count(*)::int from referral_event
        where referral_id = referral.id and event in ('claim', 'cancel')) as ends
       from referral where id = $1`,
      [id],
    )
    expect(row).toEqual({ status: row?.status, owner: row?.status === 'accepted', ends: 1 })
    statuses.add(row?.status ?? '')
  }
  expect([...statuses].sort()).toEqual(['accepted', 'cancelled'])
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await submitted()
  for (const name of ['socialWorker', 'otherClerk', 'otherCounsellor'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/cancellation`, withdrawal)
    expect(status, name).toBe(404)
  }
})
