import { randomUUID } from 'node:crypto'
import type { Distribution, DistributionPreview } from '@onthaal/shared/distributions/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { handout, handoutOf } from '../../support/distributions.ts'
import {
  acceptedReferral,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'
import { delay } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
const path = '/distributions'
const [first, second] = [userId('counsellor'), userId('secondCounsellor')]

const submitted = async () => submittedReferral(await world().asUser('clerk'))

function to(owner: string | undefined, { id, version }: Pick<Referral, 'id' | 'version'>) {
  return { referral: id, version, ...(owner === undefined ? {} : { to: owner }) }
}

async function distribute(...lines: Parameters<typeof handout>) {
  return (await world().asUser('agencyManager')).post<Distribution>(path, handout(...lines))
}

testRefusals({
  operationId: 'distributeReferrals',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'cityManager', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => path,
  body: async () => handout(to(second, await submitted())),
  otherBody: async () => handout(to(first, await submitted())),
})

test('what was shown beforehand is what happens: each referral with its owner and its event', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const all = [await submitted(), await submitted(), await startedReferral(clerk, counsellor)]
  const manager = await world().asUser('agencyManager')
  const seen = await manager.post<DistributionPreview>(`${path}/preview`, {
    selection: { referrals: all.map(({ id }) => id) },
    colleagues: [second, userId('leadCounsellor')],
  })
  const { status, body, headers } = await manager.post<Distribution>(path, handoutOf(seen.body))
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({
    reason: 'workload',
    toQueue: 0,
    leftOut: [],
    undoableUntil: '2026-03-02T09:15:00.000Z',
  })
  const gets = seen.body.colleagues.map(({ colleague, gets: count }) => [colleague.id, count])
  expect(gets.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(3)
  expect(body.colleagues.map(({ colleague, got }) => [colleague.id, got]).toSorted()).toEqual(
    gets.filter(([, count]) => count !== 0).toSorted(),
  )
  for (const { referral, to: owner, version } of seen.body.lines) {
    const now = await manager.get<Referral>(`/referrals/${referral}`)
    expect(now.body).toMatchObject({ owner: { id: owner }, version: version + 1 })
    const history = await manager.get<{ items: ReferralEvent[] }>(`/referrals/${referral}/events`)
    expect(history.body.items.at(-1)).toMatchObject({
      event: referral === all[2]?.id ? 'reassign' : 'assign',
      reason: 'workload',
      text: 'Het loket heeft deze week twee mensen minder.',
      by: { displayName: 'Gebruiker agencyManager' },
    })
  }
})

test('why it was late is told no more once it was handed out', async () => {
  const manager = await world().asUser('agencyManager')
  const sent = await submitted()
  await world().rows("update referral set pick_up_by = '2026-02-27' where id = $1", [sent.id])
  const explained = await move(manager, sent, 'delayExplanation', delay)
  await distribute(to(second, explained))
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body).toMatchObject({ status: 'accepted' })
  expect(seen.body).not.toHaveProperty('delay')
  const { version } = (await manager.get<Referral>(`/referrals/${sent.id}`)).body
  await distribute(to(undefined, { id: sent.id, version }))
  const back = await clerk.get<Referral>(`/referrals/${sent.id}`)
  expect(back.body).toMatchObject({ status: 'submitted' })
  expect(back.body).not.toHaveProperty('delay')
})

test('the sender reads neither who decided it nor why', async () => {
  const one = await submitted()
  await distribute(to(second, one))
  const clerk = await world().asUser('clerk')
  const { body } = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${one.id}/events`)
  const last = body.items.at(-1)
  expect(last).toMatchObject({ event: 'assign' })
  for (const hidden of ['by', 'reason', 'text']) expect(last).not.toHaveProperty(hidden)
})

test('everything that a colleague has goes back to the queue, with its clock as it was', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id, version, pickUpBy } = await acceptedReferral(clerk, counsellor)
  const { body } = await distribute(to(undefined, { id, version }))
  expect(body).toMatchObject({ colleagues: [], toQueue: 1 })
  const released = (await counsellor.get<Referral>(`/referrals/${id}`)).body
  expect(released).toMatchObject({ status: 'submitted', pickUpBy })
  expect(released).not.toHaveProperty('owner')
  expect(released).not.toHaveProperty('acceptedAt')
})

test('what changed since it was seen stays where it is and is named; the rest goes', async () => {
  const counsellor = await world().asUser('counsellor')
  const [claimed, good, advisors] = [
    await submitted(),
    await submitted(),
    await submittedReferral(await world().asUser('clerk'), { deskRoles: ['languageAdvisor'] }),
  ]
  await move(counsellor, claimed, 'claim')
  const { body } = await distribute(
    to(second, claimed),
    to(second, good),
    to(second, advisors),
    to(userId('otherCounsellor'), await submitted()),
    to(randomUUID(), await submitted()),
    to(undefined, await submitted()),
  )
  expect(body.colleagues).toMatchObject([{ colleague: { id: second }, got: 1 }])
  const obstacles = new Map(body.leftOut.map((one) => [one.referral.id, one.obstacle]))
  expect(obstacles.get(claimed.id)).toBe('stale')
  expect(obstacles.get(advisors.id)).toBe('staff')
  // Nobody of that number works here.
  const all = ['desk', 'desk', 'notPickedUp', 'staff', 'stale']
  expect([...obstacles.values()].toSorted()).toEqual(all)
  expect((await counsellor.get<Referral>(`/referrals/${claimed.id}`)).body.owner?.id).toBe(first)
})

test('schooling goes to a colleague who works with it, and to nobody else', async () => {
  const sent = await submittedReferral(await world().asUser('schoolClerk'), { type: 'preschool' })
  const manager = await world().asUser('schoolManager')
  const wrong = await manager.post<Distribution>(path, handout(to(second, sent)))
  expect(wrong.body.leftOut).toMatchObject([{ obstacle: 'education' }])
  const right = await manager.post<Distribution>(
    path,
    handout(to(userId('schoolCounsellor'), sent)),
  )
  expect(right.body.leftOut).toEqual([])
})

test('a referral that is not there for the manager, or named twice, stops all of it', async () => {
  const good = await submitted()
  const unknown = { referral: '0198c0de-0000-7000-8000-00000000dead', version: 1, to: second }
  const { status, body } = await (await world().asUser('agencyManager')).post(
    path,
    handout(to(second, good), unknown, to(first, good)),
  )
  expect(status).toBe(400)
  expect(body.issues?.map(({ name, code }) => `${name} ${code}`)).toEqual([
    'lines[1].referral unknown',
    'lines[2].referral twice',
  ])
  const after = await (await world().asUser('clerk')).get<Referral>(`/referrals/${good.id}`)
  expect(after.body.version).toBe(good.version)
})

test('no more than a thousand are handed out at once, and a reason is one of the list', async () => {
  const manager = await world().asUser('agencyManager')
  const many = Array.from({ length: 1001 }, () => ({ referral: randomUUID(), version: 1 }))
  for (const body of [handout(...many), handout(), { ...handout(), reason: 'zomaar' }]) {
    expect((await manager.post(path, body)).status).toBe(400)
  }
})

test('the work is as many statements for ten as for one', async () => {
  const counts: number[] = []
  for (const count of [1, 10]) {
    const list = await Promise.all(Array.from({ length: count }, submitted))
    const manager = await world().asUser('agencyManager')
    const body = handout(...list.map((one) => to(second, one)))
    const statements = await statementsOf(async () => {
      expect((await manager.post(path, body)).status).toBe(201)
    })
    counts.push(statements.length)
  }
  expect(counts[1]).toBe(counts[0])
})

test('two who hand out the same in another order: each goes once, nobody waits for ever', async () => {
  const { over } = await world().listen()
  const managers = [
    over(await world().asUser('agencyManager')),
    over(await world().asUser('leadCounsellor')),
  ]
  const list = [await submitted(), await submitted(), await submitted()]
  const answers = await Promise.all(
    managers.map((manager, at) => {
      const inOrder = at === 0 ? list : list.toReversed()
      return manager.post<Distribution>(
        path,
        handout(...inOrder.map((one) => to(at === 0 ? first : second, one))),
      )
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(answers.map(({ body }) => body.leftOut.length).toSorted()).toEqual([0, 3])
  const [row] = await world().rows(
    "select count(*)::int from referral_event where event = 'assign' and referral_id = any($1)",
    [list.map(({ id }) => id)],
  )
  expect(row).toEqual({ count: 3 })
})
