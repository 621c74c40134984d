import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import type { ReferralCounts } from '@onthaal/shared/worklists/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptedReferral,
  draftReferral,
  newInsz,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, type UserName } from '../../support/world.ts'

interface Page {
  readonly items: readonly ReferralListItem[]
  readonly next?: string
  readonly total: number
}

const world = testApp()
const ids: Record<string, string> = {}

/** The clock stands on Monday 2 March 2026. */
beforeAll(async () => {
  const [clerk, ocmw, counsellor] = [
    await world().asUser('clerk'),
    await world().asUser('socialWorker'),
    await world().asUser('counsellor'),
  ]
  ids.draft = (await draftReferral(clerk)).id
  ids.new = (await submittedReferral(clerk)).id
  ids.today = (await submittedReferral(clerk)).id
  ids.sunday = (await submittedReferral(clerk)).id
  ids.nextMonday = (await submittedReferral(clerk)).id
  ids.late = (await submittedReferral(clerk)).id
  ids.asked = (await submittedReferral(clerk)).id
  ids.accepted = (await acceptedReferral(clerk, counsellor)).id
  ids.paused = (await acceptedReferral(clerk, counsellor)).id
  ids.pauseOver = (await acceptedReferral(clerk, counsellor)).id
  ids.overdue = (await acceptedReferral(clerk, counsellor)).id
  ids.friday = (await acceptedReferral(clerk, counsellor)).id
  ids.withoutDay = (await acceptedReferral(clerk, counsellor)).id
  ids.elsewhere = (await submittedReferral(await world().asUser('otherClerk'))).id
  const insz = newInsz()
  const person = await newPerson(clerk, { insz })
  await newPerson(ocmw, { insz })
  ids.double = (await submittedReferral(clerk, { person: person.id })).id
  ids.ocmwDouble = (await submittedReferral(ocmw, { person: person.id })).id
  const change = (id: string | undefined, to: string) =>
    world().rows(`update referral set ${to} where id = $1`, [id])
  await change(ids.today, `pick_up_by = '2026-03-02'`)
  await change(ids.sunday, `pick_up_by = '2026-03-08'`)
  await change(ids.nextMonday, `pick_up_by = '2026-03-09'`)
  await change(ids.late, `pick_up_by = '2026-03-01'`)
  await change(ids.asked, `status = 'infoRequested', answer_by = '2026-03-06'`)
  await change(ids.paused, `status = 'onHold', hold_until = '2026-03-05'`)
  await change(ids.pauseOver, `status = 'onHold', hold_until = '2026-02-27'`)
  await change(ids.overdue, `due_by = '2026-02-20'`)
  await change(ids.friday, `status = 'inProgress', due_by = '2026-03-06'`)
  await change(ids.withoutDay, `due_by = null`)
})

const waiting = ['new', 'today', 'sunday', 'nextMonday', 'late', 'double']
const followed = ['overdue', 'friday', 'withoutDay']
const open = [...waiting, 'asked', 'accepted', 'paused', 'pauseOver', ...followed]

const expected: [UserName, string, string[]][] = [
  ['counsellor', 'new', [...waiting, 'ocmwDouble']],
  ['counsellor', 'open', [...open, 'ocmwDouble']],
  ['counsellor', 'thisWeek', ['today', 'sunday', 'asked', 'paused', 'friday']],
  ['counsellor', 'late', ['late', 'overdue', 'pauseOver']],
  ['counsellor', 'asked', ['asked']],
  ['counsellor', 'paused', ['paused', 'pauseOver']],
  ['counsellor', 'possiblyDouble', ['double', 'ocmwDouble']],
  ['secondCounsellor', 'late', ['late', 'overdue', 'pauseOver']],
  ['otherCounsellor', 'new', ['elsewhere']],
  ['otherCounsellor', 'open', ['elsewhere']],
  ['otherCounsellor', 'late', []],
  ['otherCounsellor', 'possiblyDouble', []],
  ['agencyManager', 'open', [...open, 'ocmwDouble', 'elsewhere']],
  ['clerk', 'new', waiting],
  ['clerk', 'open', open],
  ['clerk', 'thisWeek', ['today', 'sunday', 'asked', 'paused', 'friday']],
  ['clerk', 'late', ['late', 'overdue', 'pauseOver']],
  ['clerk', 'paused', ['paused', 'pauseOver']],
  ['clerk', 'possiblyDouble', []],
  ['socialWorker', 'open', ['ocmwDouble']],
  ['socialWorker', 'possiblyDouble', []],
]

async function namesIn(name: UserName, path: string): Promise<string[]> {
  const client = await world().asUser(name)
  const { status, body } = await client.get<Page>(path)
  expect(status).toBe(200)
  expect(body.total).toBe(body.items.length)
  return body.items.map(({ id }) => nameOf(id))
}

function nameOf(id: string): string {
  return Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id
}

test.each(expected)(
  '%s finds in the queue %s: %j, and the count says as many',
  async (who, box, names) => {
    expect((await namesIn(who, `/referrals?box=${box}`)).sort()).toEqual([...names].sort())
  },
)

test.each(['counsellor', 'agencyManager', 'clerk', 'socialWorker'] as const)(
  'to %s each count says what its queue says, and only those are counted that are asked for',
  async (name) => {
    const client = await world().asUser(name)
    const { body } = await client.get<ReferralCounts>('/referralCounts')
    for (const { box, total } of body.items) {
      expect((await client.get<Page>(`/referrals?box=${box}`)).body.total, box).toBe(total)
    }
    const some = await client.get<ReferralCounts>('/referralCounts?box=late&box=open&box=drafts')
    const asked = body.items.filter(({ box }) => ['late', 'open', 'drafts'].includes(box))
    expect(some.body.items).toEqual(asked)
    expect(some.body.self).toMatch(/\/referralCounts\?box=late&box=open&box=drafts$/)
  },
)

test('what is due first stands first', async () => {
  const names = await namesIn('counsellor', '/referrals?box=thisWeek')
  expect(names).toEqual(['today', 'paused', 'asked', 'friday', 'sunday'])
  const late = await namesIn('counsellor', '/referrals?box=late')
  expect(late).toEqual(['overdue', 'pauseOver', 'late'])
  const all = await namesIn('counsellor', '/referrals?box=open&sort=due')
  expect(all.at(-1)).toBe('withoutDay')
})

test.each(['counsellor', 'clerk'] as const)(
  'to %s what is late is what the filter says is overdue',
  async (name) => {
    const overdue = await namesIn(name, '/referrals?box=open&overdue=true')
    expect(overdue.toSorted()).toEqual((await namesIn(name, '/referrals?box=late')).toSorted())
  },
)

describe('a queue sorted by', () => {
  const sorted: [UserName, string, string][] = [
    ['counsellor', 'open', 'due'],
    ['counsellor', 'open', 'oldest'],
    ['counsellor', 'open', 'newest'],
    ['counsellor', 'caseload', 'due'],
    ['counsellor', 'caseload', 'oldest'],
    ['counsellor', 'new', 'due'],
    ['counsellor', 'new', 'newest'],
    ['counsellor', 'paused', 'due'],
    ['agencyManager', 'open', 'due'],
    ['clerk', 'late', 'due'],
    ['clerk', 'open', 'oldest'],
    ['clerk', 'questions', 'newest'],
  ]

  test.each(sorted)('%s, %s: %s, leads through all of it page by page', async (who, box, sort) => {
    const client = await world().asUser(who)
    const whole = await client.get<Page>(`/referrals?box=${box}&sort=${sort}`)
    const seen: string[] = []
    let address: string | undefined = `/referrals?box=${box}&sort=${sort}&pageSize=1`
    while (address !== undefined) {
      const { body }: { body: Page } = await client.get<Page>(address)
      seen.push(...body.items.map(({ id }) => nameOf(id)))
      if (body.next === undefined) break
      const { pathname, search }: URL = new URL(body.next)
      expect(search).toContain(`sort=${sort}`)
      address = pathname.replace('/api/onthaal/v1', '') + search
    }
    expect(seen).toEqual(whole.body.items.map(({ id }) => nameOf(id)))
    expect(new Set(seen).size).toBe(whole.body.total)
  })

  test('the oldest is that by the newest turned round', async () => {
    const oldest = await namesIn('counsellor', '/referrals?box=open&sort=oldest')
    const newest = await namesIn('counsellor', '/referrals?box=open&sort=newest')
    expect(newest).toEqual([...oldest].reverse())
  })

  test.each([
    ['clerk', 'open', 'due'],
    ['clerk', 'paused', 'due'],
    ['clerk', 'sent', 'due'],
    ['counsellor', 'closed', 'due'],
    ['counsellor', 'open', 'name'],
  ] as const)('to %s, %s by %s is refused', async (who, box, sort) => {
    const { status, body } = await (await world().asUser(who)).get(
      `/referrals?box=${box}&sort=${sort}`,
    )
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name: 'sort' })])
  })
})

test('the end of a pause that the protocol keeps from a sender puts nothing in its queues', async () => {
  await world().rows(
    `update protocol set categories = array_remove(categories, 'pauses')
     where sender_organisation_id = $1`,
    [organisations.city.id],
  )
  expect((await namesIn('clerk', '/referrals?box=thisWeek')).sort()).toEqual(
    ['asked', 'friday', 'sunday', 'today'].sort(),
  )
  expect(await namesIn('clerk', '/referrals?box=late')).toEqual(['overdue', 'late'])
  expect((await namesIn('counsellor', '/referrals?box=late')).sort()).toEqual([
    'late',
    'overdue',
    'pauseOver',
  ])
})
