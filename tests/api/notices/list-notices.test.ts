import type { NoticePage } from '@onthaal/shared/notices/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { done, move, rejection, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId } from '../../support/world.ts'

const world = testApp()
const notYet = '/notices?unseen=true'

testRefusals({
  operationId: 'listNotices',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => '/notices',
})

async function noticesOf(client: Client, path = '/notices'): Promise<NoticePage> {
  return done(await client.get<NoticePage>(path))
}

test('whoever sent something hears what the desk did, with its number and without its person', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await submittedReferral(clerk)
  const rejected = await move(await world().asUser('counsellor'), sent, 'rejection', rejection)
  const { text, body } = await clerk.get<NoticePage>('/notices')
  expect(body.items[0]).toEqual({
    id: expect.any(String),
    kind: 'returned',
    count: 1,
    at: world().clock.now.toISOString(),
    referral: {
      id: sent.id,
      href: sent.href,
      reference: sent.reference,
      type: 'civicIntegration',
      status: rejected.status,
    },
  })
  expect(text).not.toContain(sent.person.familyName)
})

test('the pages hold every notice once, the newest first, and their count is that of the list', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  for (let made = 0; made < 3; made += 1) {
    world().clock.advance(1)
    await submittedReferral(clerk)
  }
  const whole = await noticesOf(counsellor)
  expect(whole).toMatchObject({ total: whole.items.length, totalIsExact: true })
  const found: string[] = []
  for (let path: string | undefined = '/notices?pageSize=2'; path !== undefined; ) {
    const page: NoticePage = await noticesOf(counsellor, path)
    found.push(...page.items.map(({ id }) => id))
    path = page.next?.split('/v1')[1]
  }
  expect(found).toEqual(whole.items.map(({ id }) => id))
  expect(new Set(found).size).toBe(whole.total)
  const moments = whole.items.map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted().toReversed())
})

test('what was seen is not among what was not, and of a colleague nothing is', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const sent = await submittedReferral(clerk)
  const second = await world().asUser('secondCounsellor')
  const isThere = async (client: Client) =>
    (await noticesOf(client, notYet)).items.some(({ referral }) => referral.id === sent.id)
  expect(await isThere(second)).toBe(true)
  expect(await isThere(await world().asUser('otherCounsellor'))).toBe(false)
  await move(counsellor, sent, 'claim')
  expect(await isThere(second)).toBe(false)
  const seen = (await noticesOf(second)).items.find(({ referral }) => referral.id === sent.id)
  expect(seen).toMatchObject({ kind: 'newReferral', seenAt: world().clock.now.toISOString() })
})

test('a referral that somebody may see no more has no notices for them', async () => {
  const school = await world().asUser('schoolClerk')
  const { id } = await submittedReferral(school, { type: 'compulsoryEducation' })
  const education = 'update membership set education = $2 where id = $1'
  const there = async () => {
    const { items, total } = await noticesOf(await world().signIn('schoolCounsellor'), notYet)
    expect(total).toBe(items.length)
    return items.some(({ referral }) => referral.id === id)
  }
  expect(await there()).toBe(true)
  await world().rows(education, [membershipId('schoolCounsellor'), false])
  expect(await there()).toBe(false)
  await world().rows(education, [membershipId('schoolCounsellor'), true])
})

test('a place of another list is none of this one', async () => {
  const { status, body } = await (await world().asUser('clerk')).get('/notices?after=xyz')
  expect(status).toBe(400)
  expect(body.issues?.[0]).toMatchObject({ name: 'after', code: 'cursor' })
})
