import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  move,
  newInsz,
  newPerson,
  rejection,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { type UserName, userId } from '../../support/world.ts'

interface Page {
  readonly items: readonly ReferralListItem[]
  readonly self: string
  readonly next?: string
  readonly total: number
  readonly totalIsExact: boolean
}

const world = testApp()
const ids: Record<string, string> = {}

beforeAll(async () => {
  const [clerk, ocmw, counsellor] = [
    await world().asUser('clerk'),
    await world().asUser('socialWorker'),
    await world().asUser('counsellor'),
  ]
  const [school, elsewhere] = [
    await world().asUser('schoolClerk'),
    await world().asUser('otherClerk'),
  ]
  ids.draft = (await draftReferral(clerk)).id
  ids.waiting = (await submittedReferral(clerk)).id
  world().clock.advance(1)
  ids.waitingLanguage = (await submittedReferral(clerk, { type: 'dutchLanguage' })).id
  ids.ofOcmw = (await submittedReferral(ocmw)).id
  ids.school = (await submittedReferral(school, { type: 'preschool' })).id
  ids.elsewhere = (await submittedReferral(elsewhere)).id
  ids.accepted = (await acceptedReferral(clerk, counsellor)).id
  ids.completed = (await completedReferral(clerk, counsellor)).id
  ids.seen = (await move(clerk, await completedReferral(clerk, counsellor), 'acknowledgement')).id
  ids.asked = (await submittedReferral(clerk)).id
  await world().rows(
    `update referral set status = 'infoRequested', answer_by = '2026-03-09' where id = $1`,
    [ids.asked],
  )
  ids.rejected = (await move(counsellor, await submittedReferral(clerk), 'rejection', rejection)).id
  ids.contested = (
    await move(counsellor, await submittedReferral(clerk), 'rejection', rejection)
  ).id
  await world().rows(`update referral set contest = 'open' where id = $1`, [ids.contested])
})

const ofCity = [
  'waiting',
  'waitingLanguage',
  'accepted',
  'completed',
  'seen',
  'asked',
  'rejected',
  'contested',
]
const ended = ['completed', 'seen', 'rejected', 'contested']

testRefusals({
  operationId: 'listReferrals',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/referrals',
})

const expected: [UserName, string, string[]][] = [
  ['clerk', 'drafts', ['draft']],
  ['clerk', 'sent', ofCity],
  ['schoolClerk', 'sent', [...ofCity, 'school']],
  ['clerk', 'toAcknowledge', ['completed', 'rejected']],
  ['clerk', 'questions', ['asked']],
  ['clerk', 'contests', ['contested']],
  ['clerk', 'closed', ended],
  ['clerk', 'all', ofCity],
  ['clerk', 'queue', []],
  ['clerk', 'caseload', []],
  ['socialWorker', 'sent', ['ofOcmw']],
  ['socialWorker', 'toAcknowledge', []],
  ['socialWorker', 'questions', []],
  ['socialWorker', 'closed', []],
  ['socialWorker', 'all', ['ofOcmw']],
  ['cityManager', 'sent', ofCity],
  ['cityManager', 'contests', ['contested']],
  ['otherClerk', 'sent', ['elsewhere']],
  ['otherClerk', 'all', ['elsewhere']],
  ['counsellor', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw', 'asked']],
  ['schoolCounsellor', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw', 'asked', 'school']],
  ['otherCounsellor', 'queue', ['elsewhere']],
  ['otherCounsellor', 'all', ['elsewhere']],
  ['otherCounsellor', 'closed', []],
  ['otherCounsellor', 'contests', []],
  ['agencyManager', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw', 'asked', 'elsewhere']],
  ['agencyManager', 'contests', ['contested']],
  ['agencyManager', 'all', [...ofCity, 'ofOcmw', 'elsewhere']],
  ['counsellor', 'closed', ended],
  ['counsellor', 'all', [...ofCity, 'ofOcmw']],
  ['counsellor', 'questions', []],
  ['counsellor', 'toAcknowledge', []],
  ['otherCounsellor', 'toAcknowledge', []],
  ['clerk', 'sentByMe', ofCity.filter((name) => !ended.includes(name))],
  ['socialWorker', 'sentByMe', ['ofOcmw']],
  ['schoolClerk', 'sentByMe', ['school']],
  ['cityManager', 'sentByMe', []],
  ['counsellor', 'sentByMe', []],
  ['counsellor', 'caseload', ['accepted']],
  ['secondCounsellor', 'caseload', []],
  ['counsellor', 'sent', []],
  ['counsellor', 'drafts', []],
]

test.each(expected)(
  '%s finds in the box %s: %j, and the count says as many',
  async (name, box, names) => {
    const { status, body } = await (await world().asUser(name)).get<Page>(`/referrals?box=${box}`)
    expect(status).toBe(200)
    expect(body.items.map(({ id }) => id).sort()).toEqual(names.map((one) => ids[one]).sort())
    expect(body.total).toBe(names.length)
    expect(body.totalIsExact).toBe(true)
    expect(body).not.toHaveProperty('next')
  },
)

test('a queue begins with what is due first, and what was sent with the newest', async () => {
  const sooner = 'update referral set pick_up_by = pick_up_by + $2::int where id = $1'
  await world().rows(sooner, [ids.waitingLanguage, -1])
  const queue = await (await world().asUser('agencyManager')).get<Page>('/referrals?box=queue')
  await world().rows(sooner, [ids.waitingLanguage, 1])
  expect(queue.body.items[0]?.id).toBe(ids.waitingLanguage)
  const sent = await (await world().asUser('clerk')).get<Page>('/referrals?box=sent')
  expect(sent.body.items.at(-1)?.id).toBe(ids.waiting)
})

test('filters narrow the items and the count alike', async () => {
  const counsellor = await world().asUser('counsellor')
  const one = await counsellor.get<Page>('/referrals?box=queue&type=dutchLanguage')
  expect(one.body.items.map(({ id }) => id)).toEqual([ids.waitingLanguage])
  expect(one.body.total).toBe(1)
  const two = await counsellor.get<Page>(
    '/referrals?box=queue&type=dutchLanguage&type=civicIntegration',
  )
  expect(two.body.total).toBe(4)
  const clerk = await world().asUser('clerk')
  const accepted = await clerk.get<Page>('/referrals?box=sent&status=accepted&status=completed')
  expect(accepted.body.items.map(({ id }) => id).sort()).toEqual(
    [ids.accepted, ids.completed, ids.seen].sort(),
  )
  // Asking for it by name opens nothing.
  const school = await clerk.get<Page>('/referrals?box=sent&type=preschool')
  expect(school.body).toMatchObject({ items: [], total: 0 })
})

test.each([
  ['', 'box'],
  ['?box=everything', 'box'],
  ['?box=queue&box=sent', 'box'],
  ['?box=queue&pageSize=0', 'pageSize'],
  ['?box=queue&pageSize=101', 'pageSize'],
  ['?box=queue&pageSize=ten', 'pageSize'],
  ['?box=queue&type=none', 'type[0]'],
  ['?box=queue&status=new', 'status[0]'],
  ['?box=queue&type=school&type=school', 'type'],
  ['?box=queue&owner=me', 'owner'],
  ['?box=queue&overdue=soon', 'overdue'],
  ['?box=closed&outcome=good', 'outcome[0]'],
  ['?box=all&submittedFrom=2026-02-30', 'submittedFrom'],
  ['?box=all&closedUntil=yesterday', 'closedUntil'],
  ['?box=all&submittedFrom=2026-03-02&submittedUntil=2026-03-01', 'submittedUntil'],
  ['?box=all&closedFrom=2026-03-02&closedUntil=2026-03-01', 'closedUntil'],
  ['?box=all&reference=OH-26-AAAA-AAAA', 'reference'],
  ['?box=all&reference=x', 'reference'],
  ['?box=queue&box[$ne]=x', 'box[$ne]'],
])('the address %s is refused and names %s', async (query, name) => {
  const { status, body } = await (await world().asUser('counsellor')).get(`/referrals${query}`)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name })])
})

test('the referrals of one person are found, and only those of the own organisation', async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { insz })
  await newPerson(ocmw, { insz })
  const ofCity = await submittedReferral(clerk, { person })
  const ofOcmw = await submittedReferral(ocmw, { person })
  for (const [client, own] of [
    [clerk, ofCity],
    [ocmw, ofOcmw],
  ] as const) {
    const { body } = await client.get<Page>(`/referrals?box=sent&person=${person}`)
    expect(body.items.map(({ id }) => id)).toEqual([own.id])
    expect(body.total).toBe(1)
    expect(body.self).toContain(`person=${person}`)
  }
})

test('who leaves the desk no longer finds its cases', async () => {
  const membership =
    'delete from membership_desk using membership where membership_id = membership.id and user_id = $1'
  await world().rows(membership, [userId('counsellor')])
  const { body } = await (await world().asUser('counsellor')).get<Page>('/referrals?box=queue')
  expect(body.total).toBe(0)
})
