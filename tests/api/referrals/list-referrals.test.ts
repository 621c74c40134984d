import { randomUUID } from 'node:crypto'
import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  newInsz,
  newPerson,
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
})

testRefusals({
  operationId: 'listReferrals',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/referrals',
})

const expected: [UserName, string, string[]][] = [
  ['clerk', 'drafts', ['draft']],
  ['clerk', 'sent', ['waiting', 'waitingLanguage', 'accepted', 'completed']],
  ['schoolClerk', 'sent', ['waiting', 'waitingLanguage', 'school', 'accepted', 'completed']],
  ['clerk', 'toAcknowledge', ['completed']],
  ['clerk', 'queue', []],
  ['clerk', 'caseload', []],
  ['socialWorker', 'sent', ['ofOcmw']],
  ['socialWorker', 'toAcknowledge', []],
  ['cityManager', 'sent', ['waiting', 'waitingLanguage', 'accepted', 'completed']],
  ['otherClerk', 'sent', ['elsewhere']],
  ['counsellor', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw']],
  ['schoolCounsellor', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw', 'school']],
  ['otherCounsellor', 'queue', ['elsewhere']],
  ['agencyManager', 'queue', ['waiting', 'waitingLanguage', 'ofOcmw', 'elsewhere']],
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

test('a queue begins with whoever waits longest, and what was sent with the newest', async () => {
  const queue = await (await world().asUser('counsellor')).get<Page>('/referrals?box=queue')
  expect(queue.body.items[0]?.id).toBe(ids.waiting)
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
  expect(two.body.total).toBe(3)
  const clerk = await world().asUser('clerk')
  const accepted = await clerk.get<Page>('/referrals?box=sent&status=accepted&status=completed')
  expect(accepted.body.items.map(({ id }) => id).sort()).toEqual(
    [ids.accepted, ids.completed].sort(),
  )
  // Asking for it by name opens nothing.
  const school = await clerk.get<Page>('/referrals?box=sent&type=preschool')
  expect(school.body).toMatchObject({ items: [], total: 0 })
})

test.each([
  ['', 'box'],
  ['?box=all', 'box'],
  ['?box=queue&box=sent', 'box'],
  ['?box=queue&pageSize=0', 'pageSize'],
  ['?box=queue&pageSize=101', 'pageSize'],
  ['?box=queue&pageSize=ten', 'pageSize'],
  ['?box=queue&type=none', 'type[0]'],
  ['?box=queue&status=new', 'status[0]'],
  ['?box=queue&type=school&type=school', 'type'],
  ['?box=queue&owner=me', 'owner'],
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

describe('a place in a list', () => {
  const word = (text: string) => Buffer.from(text).toString('base64url')
  const id = randomUUID()

  test.each([
    ['garbage', 'xyz'],
    ['an id alone', word(id)],
    ['a year that never was', word(`0000-01-01T00:00:00.000Z ${id}`)],
    ['a month that never was', word(`2026-13-01T00:00:00.000Z ${id}`)],
    ['more than a place', word(`2026-01-01T00:00:00.000Z ${id}' or 1=1`)],
    ['other characters', '%00'],
    ['nothing', ''],
    ['far too much', 'a'.repeat(300)],
  ])('that is %s is refused', async (_what, after) => {
    const clerk = await world().asUser('clerk')
    const { status, body } = await clerk.get(`/referrals?box=sent&after=${after}`)
    expect(status).toBe(400)
    expect(body.issues?.[0]).toMatchObject({ in: 'query', name: 'after' })
  })

  test('leads through all pages, each item once, whatever arrives meanwhile', async () => {
    const clerk = await world().signIn('schoolClerk')
    const drafts: string[] = []
    // All at the same moment: the id decides between them.
    for (let number = 0; number < 7; number += 1) drafts.push((await draftReferral(clerk)).id)
    const first = await pageOf(clerk, '/referrals?box=drafts&pageSize=3')
    expect(first.items).toHaveLength(3)
    expect(first.total).toBe(8)
    await draftReferral(clerk)
    const second = await pageOf(clerk, first.next)
    const third = await pageOf(clerk, second.next)
    expect(third).not.toHaveProperty('next')
    const seen = [first, second, third].flatMap(({ items }) => items.map((item) => item.id))
    expect([...seen].sort()).toEqual([...drafts, ids.draft].sort())
    expect(second.self).toContain('box=drafts&pageSize=3&after=')
  })

  async function pageOf(client: Client, address = ''): Promise<Page> {
    const { pathname, search } = new URL(address, 'http://onthaal.test')
    const { body } = await client.get<Page>(pathname + search)
    return body
  }
})

test('beyond a thousand the count says that it is not exact', async () => {
  const clerk = await world().asUser('otherClerk')
  const person = await newPerson(clerk)
  const draft = await draftReferral(clerk, { person: person.id })
  await world().rows(
    `insert into referral select (jsonb_populate_record(r, jsonb_build_object(
        'id', gen_random_uuid(), 'reference', 'copy ' || number))).*
     from referral r, generate_series(1, 1000) number where r.id = $1`,
    [draft.id],
  )
  const many = await clerk.get<Page>('/referrals?box=drafts&pageSize=1')
  expect(many.body).toMatchObject({ total: 1000, totalIsExact: false })
  await world().rows('delete from referral where reference like $1', ['copy 1%'])
  const fewer = await clerk.get<Page>('/referrals?box=drafts&pageSize=1')
  expect(fewer.body.totalIsExact).toBe(true)
})

test('who leaves the desk no longer finds its cases', async () => {
  const membership =
    'delete from membership_desk using membership where membership_id = membership.id and user_id = $1'
  await world().rows(membership, [userId('counsellor')])
  const { body } = await (await world().asUser('counsellor')).get<Page>('/referrals?box=queue')
  expect(body.total).toBe(0)
})
