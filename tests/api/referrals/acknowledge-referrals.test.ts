import { randomUUID } from 'node:crypto'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Acknowledgements } from '@onthaal/shared/referral-moves/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { completedReferral, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'
import { contestedReferral, rejectedReferral } from '../../support/turns.ts'

const world = testApp()
const path = '/referralAcknowledgements'

async function completed(): Promise<Referral> {
  return completedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

function named(...referrals: Pick<Referral, 'id' | 'version'>[]) {
  return { referrals: referrals.map(({ id, version }) => ({ id, version })) }
}

testRefusals({
  operationId: 'acknowledgeReferrals',
  world,
  by: 'clerk',
  notBy: ['agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => path,
  body: async () => named(await completed()),
  otherBody: async () => named(await completed()),
})

test('several outcomes are seen at once, each with its own event', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const all = [await completed(), await rejectedReferral(clerk, counsellor), await completed()]
  const { status, body } = await clerk.post<Acknowledgements>(path, named(...all))
  expect(status).toBe(200)
  const acknowledgedAt = world().clock.now.toISOString()
  expect(body.items).toEqual(
    all.map(({ id, href, version }) => ({ id, href, version: version + 1, acknowledgedAt })),
  )
  for (const { id } of all) {
    const seen = await counsellor.get<Referral>(`/referrals/${id}`)
    expect(seen.body).toMatchObject({ acknowledgedAt })
    const history = await counsellor.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
    expect(history.body.items.at(-1)).toMatchObject({
      event: 'acknowledge',
      by: { displayName: 'Gebruiker clerk' },
    })
  }
})

test('one that cannot be acknowledged keeps all back, and each is named with its fault', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const good = await completed()
  const seen = await move(clerk, await completed(), 'acknowledgement')
  const open = await submittedReferral(clerk)
  const contested = await contestedReferral(clerk, counsellor)
  const stale = { ...(await completed()), version: 1 }
  const foreign = await completedReferral(await world().asUser('socialWorker'), counsellor)
  const unknown = { id: '0198c0de-0000-7000-8000-00000000dead', version: 1 }
  const list = [good, seen, open, contested, stale, foreign, unknown, good]
  const { status, body } = await clerk.post(path, named(...list))
  expect(status).toBe(400)
  expect(body.issues?.map(({ name, code }) => `${name} ${code}`)).toEqual([
    'referrals[1] notAllowed',
    'referrals[2] notAllowed',
    'referrals[3] notAllowed',
    'referrals[4].version stale',
    'referrals[5].id unknown',
    'referrals[6].id unknown',
    'referrals[7].id twice',
  ])
  const after = await clerk.get<Referral>(`/referrals/${good.id}`)
  expect(after.body).not.toHaveProperty('acknowledgedAt')
  expect(after.body.version).toBe(good.version)
})

test('a list is neither empty nor longer than a hundred', async () => {
  const clerk = await world().asUser('clerk')
  const many = Array.from({ length: 101 }, () => ({ id: randomUUID(), version: 1 }))
  for (const list of [[], many]) {
    const { status, body } = await clerk.post(path, named(...list))
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'referrals' })])
  }
})

test('the work is as many statements for ten as for one', async () => {
  const counts: number[] = []
  for (const count of [1, 10]) {
    const list = await Promise.all(Array.from({ length: count }, completed))
    const clerk = await world().asUser('clerk')
    const body = named(...list)
    const statements = await statementsOf(async () => {
      expect((await clerk.post(path, body)).status).toBe(200)
    })
    counts.push(statements.length)
  }
  expect(counts[1]).toBe(counts[0])
})

test('two who acknowledge the same in another order: one of them does, nobody waits for ever', async () => {
  const { over } = await world().listen()
  const [first, second] = [over(await world().asUser('clerk')), over(await world().signIn('clerk'))]
  const list = [await completed(), await completed(), await completed()]
  const answers = await Promise.all([
    first.post(path, named(...list)),
    second.post(path, named(...list.toReversed())),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  const [row] = await world().rows(
    "select count(*)::int from referral_event where event = 'acknowledge' and referral_id = any($1)",
    [list.map(({ id }) => id)],
  )
  expect(row).toEqual({ count: 3 })
})
