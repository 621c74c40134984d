import { randomUUID } from 'node:crypto'
import type { ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { draftReferral, newPerson, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

interface Page {
  readonly items: readonly ReferralListItem[]
  readonly self: string
  readonly next?: string
  readonly total: number
  readonly totalIsExact: boolean
}

const world = testApp()

beforeAll(async () => {
  for (const sender of ['clerk', 'otherClerk', 'socialWorker'] as const) {
    await submittedReferral(await world().asUser(sender))
    await submittedReferral(await world().asUser(sender), { type: 'dutchLanguage' })
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
    ['a day that its month has not', word(`2026-02-30T00:00:00.000Z ${id}`)],
    ['an hour too many', word(`2026-02-01T24:00:00.000Z ${id}`)],
    ['more than a place', word(`2026-01-01T00:00:00.000Z ${id}' or 1=1`)],
    ['other characters', '%00'],
    ['nothing', ''],
    ['far too much', 'a'.repeat(300)],
    ['the day of another list', word(`2026-01-01 ${id}`)],
  ])('that is %s is refused', async (_what, after) => {
    const clerk = await world().asUser('clerk')
    const { status, body } = await clerk.get(`/referrals?box=sent&after=${after}`)
    expect(status).toBe(400)
    expect(body.issues?.[0]).toMatchObject({ in: 'query', name: 'after' })
  })

  test.each(['2026-01-01T00:00:00.000Z', '2026-02-30', '0000-01-01'])(
    'that is %s is refused where the list is sorted by day',
    async (at) => {
      const counsellor = await world().asUser('counsellor')
      const { status, body } = await counsellor.get(
        `/referrals?box=queue&after=${word(`${at} ${id}`)}`,
      )
      expect(status).toBe(400)
      expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name: 'after' })])
    },
  )

  test.each(['queue', 'all'])(
    'leads through the desks of a region as if they were one list (%s)',
    async (box) => {
      const manager = await world().asUser('agencyManager')
      const whole = await pageOf(manager, `/referrals?box=${box}`)
      const seen: string[] = []
      let address: string | undefined = `/referrals?box=${box}&pageSize=2`
      while (address !== undefined) {
        const page = await pageOf(manager, address)
        seen.push(...page.items.map((item) => item.id))
        address = page.next
      }
      expect(whole.items.length).toBeGreaterThan(4)
      expect(seen).toEqual(whole.items.map((item) => item.id))
    },
  )

  test('leads through all pages, each item once, whatever arrives meanwhile', async () => {
    const clerk = await world().signIn('schoolClerk')
    const drafts: string[] = []
    // All at the same moment: the id decides between them.
    for (let number = 0; number < 7; number += 1) drafts.push((await draftReferral(clerk)).id)
    const first = await pageOf(clerk, '/referrals?box=drafts&pageSize=3')
    expect(first.items).toHaveLength(3)
    expect(first.total).toBe(7)
    await draftReferral(clerk)
    const second = await pageOf(clerk, first.next)
    const third = await pageOf(clerk, second.next)
    expect(third).not.toHaveProperty('next')
    const seen = [first, second, third].flatMap(({ items }) => items.map((item) => item.id))
    expect([...seen].sort()).toEqual(drafts.sort())
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
