import type { DistributionPreview } from '@onthaal/shared/distributions/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  newPerson,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { askedReferral } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
const path = '/distributions/preview'
const [first, second] = [userId('counsellor'), userId('secondCounsellor')]

const submitted = async () => submittedReferral(await world().asUser('clerk'))
const accepted = async () =>
  acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))

function named(...referrals: Pick<Referral, 'id'>[]) {
  return { referrals: referrals.map(({ id }) => id) }
}

async function preview(body: object, by: 'agencyManager' | 'leadCounsellor' = 'agencyManager') {
  return (await world().asUser(by)).post<DistributionPreview>(path, body)
}

testRefusals({
  operationId: 'previewDistribution',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'cityManager', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => path,
  body: async () => ({ selection: named(await submitted()), colleagues: [first] }),
})

test('work goes to whoever has least, and nothing happens yet', async () => {
  const [theirs] = [await accepted(), await accepted()]
  const [one, two] = [await submitted(), await submitted()]
  const { status, body } = await preview({
    selection: named(one, two),
    colleagues: [second, first],
  })
  expect(status).toBe(200)
  const before = body.colleagues.find(({ colleague }) => colleague.id === first)?.load ?? 0
  expect(before).toBe(2)
  expect(body.colleagues.map(({ colleague, gets }) => [colleague.id, gets])).toEqual([
    [first, 0],
    [second, 2],
  ])
  expect(body.lines).toEqual(
    [one, two].map(({ id, version }) => ({ referral: id, version, to: second })),
  )
  const manager = await world().asUser('agencyManager')
  expect((await manager.get<Referral>(`/referrals/${one.id}`)).body.status).toBe('submitted')
  expect((await manager.get<Referral>(`/referrals/${theirs.id}`)).body.owner?.id).toBe(first)
})

test('a whole list is spread by the predicate of the list, and what stays even stays', async () => {
  await acceptedReferral(await world().asUser('clerk'), await world().asUser('secondCounsellor'))
  const list = { box: 'all', owner: second }
  const alone = await preview({ selection: { list }, colleagues: [second] })
  expect(alone.body).toMatchObject({ lines: [], stays: 1, leftOut: [], hasMore: false })
  const other = await preview({ selection: { list }, colleagues: [first] })
  expect(other.body.lines).toMatchObject([{ to: first }])
  const seen = await (await world().asUser('agencyManager')).get<{ total: number }>(
    '/referrals?box=queue',
  )
  const queue = await preview({ selection: { list: { box: 'queue' } }, colleagues: [first] })
  expect(queue.body.lines.length + queue.body.leftOut.length).toBe(seen.body.total)
})

test('what cannot go is named with the reason', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const school = await submittedReferral(await world().asUser('schoolClerk'), { type: 'preschool' })
  const asked = await askedReferral(clerk, counsellor)
  const ended = await completedReferral(clerk, counsellor)
  const advisors = await submittedReferral(clerk, { deskRoles: ['languageAdvisor'] })
  const elsewhere = await submittedReferral(await world().asUser('otherClerk'))
  const { id: person } = await newPerson(clerk)
  const good = await submittedReferral(clerk, { person })
  const manager = await world().asUser('schoolManager')
  const all = [school, asked, ended, advisors, elsewhere, good]
  const { body } = await manager.post<DistributionPreview>(path, {
    selection: named(...all),
    colleagues: [first],
  })
  expect(body.leftOut.map(({ referral, obstacle }) => [referral.reference, obstacle])).toEqual([
    [school.reference, 'education'],
    [asked.reference, 'questionOpen'],
    [ended.reference, 'closed'],
    [advisors.reference, 'staff'],
    [elsewhere.reference, 'desk'],
  ])
  expect(body.lines).toEqual([{ referral: good.id, version: good.version, to: first }])
})

test('without colleagues it goes back to the queue, as far as nobody began', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const [held, begun, waiting] = [
    await accepted(),
    await startedReferral(clerk, counsellor),
    await submitted(),
  ]
  const { body } = await preview({ selection: named(held, begun, waiting), colleagues: [] })
  expect(body).toMatchObject({
    lines: [{ referral: held.id, version: held.version }],
    toQueue: 1,
    leftOut: [{ obstacle: 'contacted' }, { obstacle: 'notPickedUp' }],
  })
})

test('a referral of a desk that one does not manage is not theirs to hand out', async () => {
  const elsewhere = await submittedReferral(await world().asUser('otherClerk'))
  const { status, body } = await preview(
    { selection: named(elsewhere), colleagues: [first] },
    'leadCounsellor',
  )
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'selection.referrals[0]', code: 'unknown' }] })
})

test('nobody is found by person or by number: that is a list, which is noted', async () => {
  const { person, reference } = await submitted()
  for (const by of [{ person: person.id }, { reference }]) {
    const list = { box: 'queue', ...by }
    const body = { selection: { list }, colleagues: [first] }
    const answer = await (await world().asUser('agencyManager')).post(path, body)
    expect(answer.status).toBe(400)
  }
})

test('what is asked has to make sense', async () => {
  const one = await submitted()
  const draft = await draftReferral(await world().asUser('clerk'))
  const cases: [object, string[]][] = [
    [{ selection: {}, colleagues: [] }, ['selection oneOfTwo']],
    [
      { selection: { ...named(one), list: { box: 'queue' } }, colleagues: [] },
      ['selection oneOfTwo'],
    ],
    [{ selection: named(draft), colleagues: [] }, ['selection.referrals[0] unknown']],
    [{ selection: named(one), colleagues: [first, userId('clerk')] }, ['colleagues[1] unknown']],
    [
      {
        selection: {
          list: { box: 'all', submittedFrom: '2026-03-02', submittedUntil: '2026-03-01' },
        },
        colleagues: [],
      },
      ['selection.list.submittedUntil beforeFrom'],
    ],
  ]
  for (const [body, issues] of cases) {
    const answer = await (await world().asUser('agencyManager')).post(path, body)
    expect(answer.status).toBe(400)
    expect(answer.body.issues?.map(({ name, code }) => `${name} ${code}`)).toEqual(issues)
  }
})
